package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;

/// What a company's administrators, or a test, can switch.
final class Settings {
    private volatile boolean apiOn = true;
    private volatile boolean refuseDuplicateApplications;
    private volatile boolean enforceRequiredQuestions;
    private volatile Duration searchLag = Duration.ZERO;

    boolean apiOn() {
        return apiOn;
    }

    void apiOn(boolean on) {
        apiOn = on;
    }

    boolean refuseDuplicateApplications() {
        return refuseDuplicateApplications;
    }

    void refuseDuplicateApplications(boolean refuse) {
        refuseDuplicateApplications = refuse;
    }

    boolean enforceRequiredQuestions() {
        return enforceRequiredQuestions;
    }

    void enforceRequiredQuestions(boolean enforce) {
        enforceRequiredQuestions = enforce;
    }

    Duration searchLag() {
        return searchLag;
    }

    void searchLag(Duration lag) {
        searchLag = lag;
    }
}

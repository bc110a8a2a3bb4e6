package dev.pinbridge.calendar;

import java.time.Duration;
import java.time.Instant;

/// When the meetings of a series are that are told.
record Window(Instant from, Instant to) {
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration AFTER = Duration.ofDays(90);

    static Window around(Instant now) {
        return new Window(now.minus(BEFORE), now.plus(AFTER));
    }

    boolean contains(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}

package dev.pinbridge.domain.mirror;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A word in what an event is called, or in what it comes with.
enum EventWord {
    APPLICATION,
    APPLICANT,
    STAGE,
    OFFER,
    INTERVIEW,
    JOB,
    USER,
    CANDIDATE,
    /// Of the talent pipeline, whose people the API calls job seekers.
    PIPELINE,
    SEEKER;

    /// What any of these texts speaks of; empty when none speaks of anything.
    static Set<RecordKind> kindsIn(Collection<String> texts) {
        return Arrays.stream(values())
                .filter(word -> texts.stream().anyMatch(word::isIn))
                .flatMap(word -> word.kinds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isIn(String text) {
        return text.toUpperCase(Locale.ROOT).contains(name());
    }

    /// What may have changed then.
    private Set<RecordKind> kinds() {
        return switch (this) {
            case APPLICATION, APPLICANT, STAGE, OFFER -> Set.of(RecordKind.APPLICATIONS, RecordKind.CANDIDATES);
            case INTERVIEW -> Set.of(RecordKind.INTERVIEWS, RecordKind.APPLICATIONS);
            case JOB -> Set.of(RecordKind.JOBS);
            case USER -> Set.of(RecordKind.USERS);
            case CANDIDATE, PIPELINE, SEEKER -> Set.of(RecordKind.CANDIDATES);
        };
    }
}

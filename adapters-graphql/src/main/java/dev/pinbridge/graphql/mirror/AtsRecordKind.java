package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.RecordKind;

/// What one record is.
enum AtsRecordKind {
    JOB(RecordKind.JOBS),
    USER(RecordKind.USERS),
    INTERVIEW(RecordKind.INTERVIEWS),
    APPLICATION(RecordKind.APPLICATIONS),
    CANDIDATE(RecordKind.CANDIDATES);

    private final RecordKind several;

    AtsRecordKind(RecordKind several) {
        this.several = several;
    }

    static AtsRecordKind of(RecordKind several) {
        return switch (several) {
            case JOBS -> JOB;
            case USERS -> USER;
            case INTERVIEWS -> INTERVIEW;
            case APPLICATIONS -> APPLICATION;
            case CANDIDATES -> CANDIDATE;
        };
    }

    RecordKind several() {
        return several;
    }
}

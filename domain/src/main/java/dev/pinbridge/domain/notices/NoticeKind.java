package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.directory.Actor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What a notice is about as a word, for filters.
public enum NoticeKind {
    KEY_REFUSED(Audience.ADMINS),
    API_SWITCHED_OFF(Audience.ADMINS),
    PERMISSION_LOST(Audience.ADMINS),
    FIRST_IMPORT_FINISHED(Audience.ADMINS),
    FIRST_IMPORT_STALLED(Audience.ADMINS),
    JOB_CLOSED(Audience.RECRUITERS),
    SENDS_REFUSED(Audience.RECRUITERS),
    OUTCOME_UNKNOWN(Audience.RECRUITERS),
    NEEDS_INFORMATION(Audience.RECRUITERS),
    SENDS_PARKED(Audience.RECRUITERS),
    COMMENTS_REFUSED(Audience.ADMINS),
    COMMENTS_UNCONFIRMED(Audience.ADMINS),
    COMMENTS_PARKED(Audience.ADMINS);

    private final Audience audience;

    NoticeKind(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }

    public static NoticeKind of(NoticeSubject subject) {
        return switch (subject) {
            case NoticeSubject.KeyRefused _ -> KEY_REFUSED;
            case NoticeSubject.ApiSwitchedOff _ -> API_SWITCHED_OFF;
            case NoticeSubject.PermissionLost _ -> PERMISSION_LOST;
            case NoticeSubject.FirstImportFinished _ -> FIRST_IMPORT_FINISHED;
            case NoticeSubject.FirstImportStalled _ -> FIRST_IMPORT_STALLED;
            case NoticeSubject.JobClosed _ -> JOB_CLOSED;
            case NoticeSubject.SendsRefused _ -> SENDS_REFUSED;
            case NoticeSubject.OutcomeUnknown _ -> OUTCOME_UNKNOWN;
            case NoticeSubject.InformationMissing _ -> NEEDS_INFORMATION;
            case NoticeSubject.SendsParked _ -> SENDS_PARKED;
            case NoticeSubject.CommentsRefused _ -> COMMENTS_REFUSED;
            case NoticeSubject.CommentsUnconfirmed _ -> COMMENTS_UNCONFIRMED;
            case NoticeSubject.CommentsParked _ -> COMMENTS_PARKED;
        };
    }

    /// Those that the actor can do something about.
    public static Set<NoticeKind> of(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> kind.audience.includes(actor))
                .collect(Collectors.toUnmodifiableSet());
    }
}

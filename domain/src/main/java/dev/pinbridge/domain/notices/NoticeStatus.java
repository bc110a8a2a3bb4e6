package dev.pinbridge.domain.notices;

/// The state of a notice as a word, for filters.
public enum NoticeStatus {
    OPEN,
    DISMISSED,
    RESOLVED;

    public static NoticeStatus of(NoticeState state) {
        return switch (state) {
            case NoticeState.Open _ -> OPEN;
            case NoticeState.Dismissed _ -> DISMISSED;
            case NoticeState.Resolved _ -> RESOLVED;
        };
    }
}

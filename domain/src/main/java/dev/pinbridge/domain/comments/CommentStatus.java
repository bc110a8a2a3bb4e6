package dev.pinbridge.domain.comments;

/// The kinds of [CommentState].
public enum CommentStatus {
    WAITING,
    QUEUED,
    SENDING,
    UNCONFIRMED,
    POSTED,
    REFUSED,
    CANCELLED;

    public static CommentStatus of(CommentState state) {
        return switch (state) {
            case CommentState.Waiting _ -> WAITING;
            case CommentState.Queued _ -> QUEUED;
            case CommentState.Sending _ -> SENDING;
            case CommentState.Unconfirmed _ -> UNCONFIRMED;
            case CommentState.Posted _ -> POSTED;
            case CommentState.Refused _ -> REFUSED;
            case CommentState.Cancelled _ -> CANCELLED;
        };
    }
}

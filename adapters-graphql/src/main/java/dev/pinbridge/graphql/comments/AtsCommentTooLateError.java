package dev.pinbridge.graphql.comments;

import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Nothing is left to cancel.
record AtsCommentTooLateError(CommentStatus status) implements UserError {
    @Override
    public String message() {
        return switch (status) {
            case POSTED -> "The comment is in Pinpoint already. It can only be deleted there.";
            case SENDING, UNCONFIRMED -> "It may have reached Pinpoint already. Wait until that is known.";
            case REFUSED -> "Pinpoint has said no, and nothing is posted by itself any more.";
            case WAITING, QUEUED, CANCELLED -> "It has been changed at the same moment. Try again.";
        };
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_COMMENT_TOO_LATE;
    }
}

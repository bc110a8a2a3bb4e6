package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.comments.AtsCommentView;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The same was posted to the same application before.
record NotesAlreadyPostedError(AtsCommentView comment) implements UserError {
    @Override
    public String message() {
        return "These notes are posted already. Once you have changed them you can post them again, as a new comment"
                + " that says it replaces this one.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTES_ALREADY_POSTED;
    }
}

package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// There are no words in the note yet.
record NoteNotWrittenError() implements UserError {
    @Override
    public String message() {
        return "This note has not been written yet. Wait until it is, then try again.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTE_NOT_WRITTEN;
    }
}

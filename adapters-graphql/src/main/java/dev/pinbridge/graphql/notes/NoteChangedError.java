package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Somebody has changed the note since it was read.
record NoteChangedError(int latestVersion) implements UserError {
    @Override
    public String message() {
        return "This note was changed since you read it: version " + latestVersion
                + " is the latest. Read it, then make your changes to that.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTE_CHANGED;
    }
}

package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// There is no note of this id of a call that the actor may open.
record NoteNotFoundError(List<String> path) implements UserError {
    NoteNotFoundError {
        path = List.copyOf(path);
    }

    static NoteNotFoundError at(String field) {
        return new NoteNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such note of a call that you may open. Choose one of the call's notes.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTE_NOT_FOUND;
    }
}

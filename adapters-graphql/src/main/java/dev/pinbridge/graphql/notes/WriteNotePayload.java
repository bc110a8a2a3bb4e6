package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `writeNote`.
record WriteNotePayload(@Nullable NoteView note, List<UserError> errors) {
    WriteNotePayload {
        errors = List.copyOf(errors);
    }

    static WriteNotePayload failed(UserError error) {
        return new WriteNotePayload(null, List.of(error));
    }
}

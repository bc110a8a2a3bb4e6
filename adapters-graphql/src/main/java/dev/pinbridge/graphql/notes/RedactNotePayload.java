package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `redactNote`.
record RedactNotePayload(@Nullable NoteView note, List<UserError> errors) {
    RedactNotePayload {
        errors = List.copyOf(errors);
    }

    static RedactNotePayload failed(List<UserError> errors) {
        return new RedactNotePayload(null, errors);
    }

    static RedactNotePayload notThere() {
        return failed(List.of(new InvalidInputError(
                "Passage must be in a line of the note, to the letter; no version of it says that.",
                InputPath.to("passage"))));
    }
}

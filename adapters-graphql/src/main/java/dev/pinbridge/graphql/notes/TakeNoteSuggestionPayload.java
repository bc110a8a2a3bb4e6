package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `takeNoteSuggestion`.
record TakeNoteSuggestionPayload(@Nullable NoteView note, List<UserError> errors) {
    TakeNoteSuggestionPayload {
        errors = List.copyOf(errors);
    }

    static TakeNoteSuggestionPayload notFound() {
        return new TakeNoteSuggestionPayload(null, List.of(NoteNotFoundError.at("noteId")));
    }

    static TakeNoteSuggestionPayload noSuggestion() {
        return new TakeNoteSuggestionPayload(
                null,
                List.of(new InvalidInputError(
                        "Section must be the title of one of the note's suggestions, to the letter.",
                        InputPath.to("section"))));
    }
}

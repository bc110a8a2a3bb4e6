package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `editNote`.
record EditNotePayload(@Nullable NoteView note, List<UserError> errors) {
    EditNotePayload {
        errors = List.copyOf(errors);
    }

    static EditNotePayload of(Note note) {
        return new EditNotePayload(new NoteView(note), List.of());
    }

    static EditNotePayload failed(UserError error) {
        return failed(List.of(error));
    }

    static EditNotePayload failed(List<UserError> errors) {
        return new EditNotePayload(null, errors);
    }

    static EditNotePayload unknownSection(int place) {
        return failed(new InvalidInputError(
                "Title must be that of one of the note's sections, to the letter.",
                List.of("input", "sections", Integer.toString(place), "title")));
    }
}

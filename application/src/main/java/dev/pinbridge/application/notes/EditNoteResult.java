package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.Note;

/// What became of a person's edit.
public sealed interface EditNoteResult {
    record Edited(Note note) implements EditNoteResult {}

    /// There is none, or the actor may not open its call.
    record UnknownNote() implements EditNoteResult {}

    /// There are no words yet to put others in place of.
    record NotWritten() implements EditNoteResult {}

    /// Somebody has changed it since.
    record Outdated(int latest) implements EditNoteResult {}

    /// @param place among the edits, the first being 0
    record UnknownSection(int place) implements EditNoteResult {}
}

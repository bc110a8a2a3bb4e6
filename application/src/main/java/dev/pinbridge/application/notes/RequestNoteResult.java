package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.Note;

/// What became of asking for a note.
public sealed interface RequestNoteResult {
    record Requested(Note note) implements RequestNoteResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements RequestNoteResult {}
}

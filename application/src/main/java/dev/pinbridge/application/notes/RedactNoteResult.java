package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.Note;

/// What became of taking a passage out.
public sealed interface RedactNoteResult {
    record Redacted(Note note) implements RedactNoteResult {}

    /// There is none, or the actor may not open its call.
    record UnknownNote() implements RedactNoteResult {}

    /// No version says that, nor a suggestion.
    record NotThere() implements RedactNoteResult {}
}

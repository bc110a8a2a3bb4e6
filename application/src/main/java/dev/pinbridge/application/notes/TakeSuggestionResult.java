package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.Note;

/// What became of taking a suggestion.
public sealed interface TakeSuggestionResult {
    record Taken(Note note) implements TakeSuggestionResult {}

    /// There is none, or the actor may not open its call.
    record UnknownNote() implements TakeSuggestionResult {}

    /// None for a section of that title.
    record NoSuggestion() implements TakeSuggestionResult {}
}

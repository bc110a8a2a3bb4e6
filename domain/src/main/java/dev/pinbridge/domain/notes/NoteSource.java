package dev.pinbridge.domain.notes;

/// How the sentences of a note came about. Readers are told.
public sealed interface NoteSource {
    /// A language model wrote them.
    record Model(String name) implements NoteSource {}

    /// They are sentences of the transcript.
    record Extract() implements NoteSource {}

    /// For people.
    default String label() {
        return switch (this) {
            case Model(var name) -> "Written by the model " + name + " from the transcript.";
            case Extract() -> "Extracted from the transcript, not written: these are the speakers' own words.";
        };
    }
}

package dev.pinbridge.domain.notes;

/// What a note cannot be written without.
public enum NoteObstacle {
    NO_TRANSCRIPT("Upload a transcript of the call first: notes are written from it."),
    NO_CANDIDATE("Assign a candidate to the call first: this note is about one.");

    private final String words;

    NoteObstacle(String words) {
        this.words = words;
    }

    /// What to do, for people.
    public String words() {
        return words;
    }
}

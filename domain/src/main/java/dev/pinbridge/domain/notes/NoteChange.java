package dev.pinbridge.domain.notes;

/// What made a version of a note.
public enum NoteChange {
    /// It was written for the first time.
    WRITTEN,
    /// It was written again, since something that it is written from has changed, or somebody asked for it.
    WRITTEN_ANEW,
    /// A person changed the words.
    EDITED,
    /// A person took what the writer suggests in place of a person's words.
    SUGGESTION_TAKEN,
    /// A person took a passage out for good, of this version and all before.
    REDACTED
}

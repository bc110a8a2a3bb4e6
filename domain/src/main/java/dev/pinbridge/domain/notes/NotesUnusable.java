package dev.pinbridge.domain.notes;

import org.jspecify.annotations.Nullable;

/// The writer answered, twice, with what is no note. Trying again may help, for its words are never the same.
public final class NotesUnusable extends NoteTrouble {
    private static final long serialVersionUID = 1L;

    public NotesUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

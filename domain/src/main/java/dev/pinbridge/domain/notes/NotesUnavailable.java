package dev.pinbridge.domain.notes;

import org.jspecify.annotations.Nullable;

/// The writer did not answer in time, or was too busy, after several tries. Later may help.
public final class NotesUnavailable extends NoteTrouble {
    private static final long serialVersionUID = 1L;

    public NotesUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

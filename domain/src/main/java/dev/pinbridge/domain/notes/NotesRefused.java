package dev.pinbridge.domain.notes;

import org.jspecify.annotations.Nullable;

/// The writer does not do it: its settings are wrong, or it declines. Trying again does not help.
public final class NotesRefused extends NoteTrouble {
    private static final long serialVersionUID = 1L;

    public NotesRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

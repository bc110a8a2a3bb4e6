package dev.pinbridge.domain.notes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// No note was written. The message is fit for people, and holds no secret and nothing of the transcript.
public abstract sealed class NoteTrouble extends RuntimeException
        permits NotesUnavailable, NotesRefused, NotesUnusable {
    private static final long serialVersionUID = 1L;

    protected NoteTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// The message; never null, other than a throwable's in general.
    public String what() {
        return Objects.requireNonNullElse(getMessage(), "no details");
    }
}

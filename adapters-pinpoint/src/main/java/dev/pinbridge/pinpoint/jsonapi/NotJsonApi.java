package dev.pinbridge.pinpoint.jsonapi;

import org.jspecify.annotations.Nullable;

/// An answer that makes no sense. Its message does not repeat the answer, which may hold personal data.
public final class NotJsonApi extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param cause is left out of stack traces, as parsers quote what they read
    NotJsonApi(@Nullable Throwable cause) {
        super(
                cause == null
                        ? "a document without data"
                        : "not JSON: " + cause.getClass().getSimpleName());
    }
}

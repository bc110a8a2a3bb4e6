package dev.pinbridge.domain.integration;

import org.jspecify.annotations.Nullable;

/// The ATS did not give what was asked for. The message is fit for people and holds no secret.
public abstract sealed class AtsTrouble extends RuntimeException permits AtsUnavailable, AtsBusy, AtsDenied, AtsPaused {
    private static final long serialVersionUID = 1L;

    protected AtsTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// The message; never null, other than a throwable's in general.
    public String what() {
        return java.util.Objects.requireNonNullElse(getMessage(), "no details");
    }
}

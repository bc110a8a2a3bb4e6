package dev.pinbridge.domain.integration;

import java.time.Duration;

/// The ATS asked us to slow down (429). Nothing was done.
public final class AtsBusy extends AtsTrouble {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /// @param retryAfter what the ATS asked for; zero when it did not say
    public AtsBusy(String message, Duration retryAfter) {
        super(message, null);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

package dev.pinbridge.domain.integration;

import org.jspecify.annotations.Nullable;

/// No usable answer came in time: not reachable, a server error, or an answer that makes no sense. Trying later may
/// help.
public final class AtsUnavailable extends AtsTrouble {
    private static final long serialVersionUID = 1L;

    public AtsUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

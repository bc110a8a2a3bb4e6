package dev.pinbridge.domain.integration;

import java.time.Instant;

/// Nothing was sent, because nothing is sent to the account for a while.
public final class AtsPaused extends AtsTrouble {
    private static final long serialVersionUID = 1L;

    private final PauseReason reason;
    private final Instant until;

    public AtsPaused(Pause pause) {
        super(pause.words(), null);
        this.reason = pause.reason();
        this.until = pause.until();
    }

    public Pause pause() {
        return new Pause(reason, until);
    }
}

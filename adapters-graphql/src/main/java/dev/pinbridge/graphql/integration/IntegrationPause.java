package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import java.time.Instant;

/// Why nothing is asked of the account for a while, and until when.
record IntegrationPause(PauseReason reason, Instant endsAt, String explanation) {
    IntegrationPause(Pause pause) {
        this(pause.reason(), pause.until(), pause.words() + ".");
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationDisconnected;
import dev.pinbridge.domain.integration.NightlyChecks;

/// Stops looking every night.
public final class NoCheckOnDisconnect implements Reaction<IntegrationDisconnected> {
    private final NightlyChecks checks;

    public NoCheckOnDisconnect(NightlyChecks checks) {
        this.checks = checks;
    }

    @Override
    public Class<IntegrationDisconnected> event() {
        return IntegrationDisconnected.class;
    }

    @Override
    public void react(IntegrationDisconnected event) {
        checks.end(event.organisation(), event.product(), event.account());
    }
}

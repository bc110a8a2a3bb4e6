package dev.pinbridge.application.integration;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.NightlyChecks;

/// Begins to look every night at what the key is good for.
public final class CheckOnConnect implements Reaction<IntegrationConnected> {
    private final NightlyChecks checks;

    public CheckOnConnect(NightlyChecks checks) {
        this.checks = checks;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        checks.begin(event.organisation(), event.product(), event.account());
    }
}

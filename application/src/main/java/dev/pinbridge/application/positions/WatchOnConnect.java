package dev.pinbridge.application.positions;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.LinkedJobs;

/// Begins to look at linked jobs when cord can work with an account.
public final class WatchOnConnect implements Reaction<IntegrationConnected> {
    private final LinkedJobs linkedJobs;

    public WatchOnConnect(LinkedJobs linkedJobs) {
        this.linkedJobs = linkedJobs;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        if (event.product() == Product.CORD) {
            linkedJobs.watch(event.organisation(), event.account());
        }
    }
}

package dev.pinbridge.application.positions;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.positions.LinkedJobs;

/// Begins to look at linked jobs when an account can be worked with.
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
        linkedJobs.watch(event.organisation(), event.account());
    }
}

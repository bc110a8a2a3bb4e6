package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.mirror.MirrorRuns;

/// Begins to mirror an account when it can be worked with.
public final class MirrorOnConnect implements Reaction<IntegrationConnected> {
    private final MirrorRuns runs;

    public MirrorOnConnect(MirrorRuns runs) {
        this.runs = runs;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        runs.wake(event.organisation(), event.account());
    }
}

package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.Product;

/// Sets going what waited for a working connection of cord.
public final class ReleaseOnConnect implements Reaction<IntegrationConnected> {
    private final WaitingRows waiting;
    private final Lanes lanes;

    public ReleaseOnConnect(WaitingRows waiting, Lanes lanes) {
        this.waiting = waiting;
        this.lanes = lanes;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        if (event.product() == Product.CORD) {
            release(event);
        }
    }

    private void release(IntegrationConnected event) {
        waiting.release(event.organisation(), WaitingReason.INTEGRATION_NEEDS_ATTENTION);
        waiting.release(event.organisation(), WaitingReason.PERMISSION_MISSING);
        // The new key may be allowed to look for them.
        waiting.lookAgain(event.organisation());
        // Also without anything released: what was interrupted by losing the connection is looked at again.
        lanes.wake(event.organisation(), event.account());
    }
}

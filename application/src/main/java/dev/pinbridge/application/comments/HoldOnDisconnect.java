package dev.pinbridge.application.comments;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationDisconnected;
import dev.pinbridge.domain.integration.Product;

/// Holds what is queued until the account is connected again.
public final class HoldOnDisconnect implements Reaction<IntegrationDisconnected> {
    private final WaitingComments waiting;

    public HoldOnDisconnect(WaitingComments waiting) {
        this.waiting = waiting;
    }

    @Override
    public Class<IntegrationDisconnected> event() {
        return IntegrationDisconnected.class;
    }

    @Override
    public void react(IntegrationDisconnected event) {
        if (event.product() == Product.METAVIEW) {
            waiting.hold(event.organisation(), event.account());
        }
    }
}

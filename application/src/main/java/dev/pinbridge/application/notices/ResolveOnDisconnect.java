package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationDisconnected;

/// What is not connected needs nobody.
public final class ResolveOnDisconnect implements Reaction<IntegrationDisconnected> {
    private final IntegrationNotices notices;

    public ResolveOnDisconnect(IntegrationNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<IntegrationDisconnected> event() {
        return IntegrationDisconnected.class;
    }

    @Override
    public void react(IntegrationDisconnected event) {
        notices.resolve(event.organisation(), event.product(), _ -> true);
    }
}

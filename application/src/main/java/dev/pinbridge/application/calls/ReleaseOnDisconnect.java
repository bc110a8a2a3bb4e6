package dev.pinbridge.application.calls;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.integration.IntegrationDisconnected;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;

/// Expects no more calls because of an account's interviews when Metaview is disconnected from it.
public final class ReleaseOnDisconnect implements Reaction<IntegrationDisconnected> {
    private static final int AT_ONCE = 500;

    private final Calls calls;
    private final Events events;
    private final InstantSource clock;

    public ReleaseOnDisconnect(Calls calls, Events events, InstantSource clock) {
        this.calls = calls;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Class<IntegrationDisconnected> event() {
        return IntegrationDisconnected.class;
    }

    @Override
    public void react(IntegrationDisconnected event) {
        if (event.product() != Product.METAVIEW) {
            return;
        }
        var now = clock.instant();
        var coming = calls.ofInterviews(event.organisation(), event.account(), now, AT_ONCE);
        while (!coming.isEmpty()) {
            coming.forEach(call -> {
                var released = call.with(new CallState.Released(ReleaseReason.DISCONNECTED, now));
                calls.update(released);
                events.publish(new CallChanged(released));
            });
            coming = calls.ofInterviews(event.organisation(), event.account(), now, AT_ONCE);
        }
    }
}

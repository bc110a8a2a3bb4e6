package dev.pinbridge.application.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.DisconnectAtsResult.Disconnected;
import dev.pinbridge.application.integration.DisconnectAtsResult.NeverConnected;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;

/// Stops all work with the ATS and forgets the key. Links and history stay; what was to be sent waits.
@UseCase
public final class DisconnectAts {
    private final Integrations integrations;
    private final ApiKeys keys;
    private final Transactions transactions;
    private final InstantSource clock;

    public DisconnectAts(Integrations integrations, ApiKeys keys, Transactions transactions, InstantSource clock) {
        this.integrations = integrations;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public DisconnectAtsResult disconnect(Actor actor) {
        actor.mustBeAdmin("disconnect the ATS");
        return transactions.within(
                actor.organisation(),
                () -> integrations
                        .lock(actor.organisation())
                        .map(integration -> disconnect(actor, integration))
                        .orElseGet(NeverConnected::new));
    }

    private DisconnectAtsResult disconnect(Actor actor, Integration integration) {
        return switch (integration) {
            case Integration.Connected connected -> store(connected.disconnect(actor.person(), clock.instant()));
            case Integration.NeedsAttention attention -> store(attention.disconnect(actor.person(), clock.instant()));
            case Integration.Disconnected already -> new Disconnected(already);
        };
    }

    private DisconnectAtsResult store(Integration.Disconnected disconnected) {
        integrations.save(disconnected);
        keys.forget(disconnected.organisation(), disconnected.id());
        return new Disconnected(disconnected);
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.DisconnectAtsResult.Disconnected;
import dev.pinbridge.application.integration.DisconnectAtsResult.NeverConnected;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AccountPurged;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationDisconnected;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.PurgedRecords;
import dev.pinbridge.domain.integration.Retention;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Stops all work of a product with the ATS and forgets its key. A request that is under way may finish; none is
/// begun after it. What is stored of the account is kept or purged, as chosen; it may be purged later too.
@UseCase
public final class DisconnectAts {
    private final Integrations integrations;
    private final ApiKeys keys;
    private final AccountRecords records;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public DisconnectAts(
            Integrations integrations,
            ApiKeys keys,
            AccountRecords records,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.integrations = integrations;
        this.keys = keys;
        this.records = records;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public DisconnectAtsResult disconnect(Actor actor, Product product, Retention retention) {
        actor.mustBeAdmin("disconnect the ATS");
        return transactions.within(
                actor.organisation(),
                () -> integrations
                        .lock(actor.organisation(), product)
                        .map(integration -> disconnect(actor, integration, retention))
                        .orElseGet(NeverConnected::new));
    }

    private DisconnectAtsResult disconnect(Actor actor, Integration integration, Retention retention) {
        var disconnected = switch (integration) {
            case Integration.InUse used -> store(used.disconnect(actor.person(), clock.instant()));
            case Integration.Disconnected already -> already;
        };
        return new Disconnected(disconnected, purged(disconnected, retention));
    }

    private Integration.Disconnected store(Integration.Disconnected disconnected) {
        integrations.save(disconnected);
        keys.forget(disconnected.organisation(), disconnected.id());
        events.publish(new IntegrationDisconnected(
                disconnected.organisation(), disconnected.product(), disconnected.account()));
        return disconnected;
    }

    private @Nullable PurgedRecords purged(Integration.Disconnected integration, Retention retention) {
        return switch (retention) {
            case KEEP -> null;
            case PURGE -> purge(integration.organisation(), integration.product(), integration.account());
        };
    }

    private PurgedRecords purge(OrganisationId organisation, Product product, AccountName account) {
        var purged = records.purge(organisation, product, account);
        events.publish(new AccountPurged(organisation, product, account));
        return purged;
    }
}

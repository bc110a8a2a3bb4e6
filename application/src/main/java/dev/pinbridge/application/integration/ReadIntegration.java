package dev.pinbridge.application.integration;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.DisconnectImpact;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an organisation's products stand with the ATS.
@ReadModel
public final class ReadIntegration {
    private final Integrations integrations;
    private final AccountRecords records;
    private final AtsHealth health;
    private final AtsTraffic traffic;
    private final Transactions transactions;
    private final InstantSource clock;

    public ReadIntegration(
            Integrations integrations,
            AccountRecords records,
            AtsHealth health,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock) {
        this.integrations = integrations;
        this.records = records;
        this.health = health;
        this.traffic = traffic;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Empty when never connected.
    public Optional<Integration> of(Actor actor, Product product) {
        return transactions.within(actor.organisation(), () -> integrations.of(actor.organisation(), product));
    }

    /// Of every product that was ever connected, in the order of [Product].
    public List<Integration> all(Actor actor) {
        return transactions.within(actor.organisation(), () -> integrations.of(actor.organisation()));
    }

    /// What disconnecting would stop; empty when there is nothing to disconnect.
    public Optional<DisconnectImpact> disconnectImpact(Actor actor, Product product) {
        return transactions.within(
                actor.organisation(),
                () -> integrations
                        .of(actor.organisation(), product)
                        .filter(Integration.InUse.class::isInstance)
                        .map(integration -> records.impact(actor.organisation(), product, integration.account())));
    }

    /// How calls with the product's key went last, for each capability of which that is known.
    public Map<Capability, CapabilityHealth> health(Actor actor, Product product) {
        return transactions.within(actor.organisation(), () -> health.of(actor.organisation(), product)).stream()
                .collect(Collectors.toMap(CapabilityHealth::capability, Function.identity()));
    }

    /// The pause that keeps everybody from asking the account that the product is connected to now; empty when
    /// there is none.
    public Optional<Pause> pause(Actor actor, Product product) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation,
                () -> integrations
                        .of(organisation, product)
                        .filter(integration -> !(integration instanceof Integration.Disconnected))
                        .flatMap(integration -> traffic.of(organisation, integration.account()))
                        .flatMap(found -> found.pausedAt(clock.instant())));
    }
}

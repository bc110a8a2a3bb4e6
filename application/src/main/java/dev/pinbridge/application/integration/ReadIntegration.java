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
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an organisation stands with the ATS.
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
    public Optional<Integration> of(Actor actor) {
        return transactions.within(actor.organisation(), () -> integrations.of(actor.organisation()));
    }

    /// What disconnecting would stop; empty when there is nothing to disconnect.
    public Optional<DisconnectImpact> disconnectImpact(Actor actor) {
        return transactions.within(
                actor.organisation(),
                () -> integrations
                        .of(actor.organisation())
                        .filter(Integration.InUse.class::isInstance)
                        .map(integration -> records.impact(actor.organisation(), integration.account())));
    }

    /// How calls went last, for each capability of which that is known.
    public Map<Capability, CapabilityHealth> health(Actor actor) {
        return transactions.within(actor.organisation(), () -> health.of(actor.organisation())).stream()
                .collect(Collectors.toMap(CapabilityHealth::capability, Function.identity()));
    }

    /// The pause that keeps everybody from asking the connected account now; empty when there is none.
    public Optional<Pause> pause(Actor actor) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation,
                () -> integrations
                        .of(organisation)
                        .filter(integration -> !(integration instanceof Integration.Disconnected))
                        .flatMap(integration -> traffic.of(organisation, integration.account()))
                        .flatMap(found -> found.pausedAt(clock.instant())));
    }
}

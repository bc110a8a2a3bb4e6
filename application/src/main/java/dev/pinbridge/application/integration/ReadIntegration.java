package dev.pinbridge.application.integration;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.DisconnectImpact;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.util.Optional;

/// How an organisation stands with the ATS.
@ReadModel
public final class ReadIntegration {
    private final Integrations integrations;
    private final AccountRecords records;
    private final Transactions transactions;

    public ReadIntegration(Integrations integrations, AccountRecords records, Transactions transactions) {
        this.integrations = integrations;
        this.records = records;
        this.transactions = transactions;
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
}

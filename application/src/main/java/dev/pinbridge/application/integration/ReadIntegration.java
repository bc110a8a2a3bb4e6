package dev.pinbridge.application.integration;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.util.Optional;

/// How an organisation stands with the ATS.
@ReadModel
public final class ReadIntegration {
    private final Integrations integrations;
    private final Transactions transactions;

    public ReadIntegration(Integrations integrations, Transactions transactions) {
        this.integrations = integrations;
        this.transactions = transactions;
    }

    /// Empty when never connected.
    public Optional<Integration> of(Actor actor) {
        return transactions.within(actor.organisation(), () -> integrations.of(actor.organisation()));
    }
}

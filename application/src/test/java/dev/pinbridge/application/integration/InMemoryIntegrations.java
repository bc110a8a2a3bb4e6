package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.util.Optional;

public final class InMemoryIntegrations implements Integrations {
    private final InMemoryTable<OrganisationId, Integration> rows;

    public InMemoryIntegrations(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void save(Integration integration) {
        rows.put(integration.organisation(), integration.organisation(), integration);
    }

    @Override
    public Optional<Integration> of(OrganisationId organisation) {
        return rows.find(organisation, organisation);
    }

    @Override
    public Optional<Integration> lock(OrganisationId organisation) {
        return of(organisation);
    }
}

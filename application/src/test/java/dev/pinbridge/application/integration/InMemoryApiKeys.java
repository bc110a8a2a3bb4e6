package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.IntegrationId;
import java.util.Optional;

/// In the clear; it is memory.
public final class InMemoryApiKeys implements ApiKeys {
    private final InMemoryTable<OrganisationId, Kept> rows;

    private record Kept(IntegrationId integration, ApiKey key) {}

    public InMemoryApiKeys(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void keep(OrganisationId organisation, IntegrationId integration, ApiKey key) {
        rows.put(organisation, organisation, new Kept(integration, key));
    }

    @Override
    public Optional<ApiKey> of(OrganisationId organisation, IntegrationId integration) {
        return rows.find(organisation, organisation)
                .filter(kept -> kept.integration().equals(integration))
                .map(Kept::key);
    }

    @Override
    public void forget(OrganisationId organisation, IntegrationId integration) {
        if (of(organisation, integration).isPresent()) {
            rows.remove(organisation, organisation);
        }
    }
}

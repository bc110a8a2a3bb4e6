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
    private final InMemoryTable<IntegrationId, ApiKey> rows;

    public InMemoryApiKeys(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void keep(OrganisationId organisation, IntegrationId integration, ApiKey key) {
        rows.put(organisation, integration, key);
    }

    @Override
    public Optional<ApiKey> of(OrganisationId organisation, IntegrationId integration) {
        return rows.find(organisation, integration);
    }

    @Override
    public void forget(OrganisationId organisation, IntegrationId integration) {
        rows.remove(organisation, integration);
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Product;
import java.util.Optional;

/// In the clear; it is memory.
public final class InMemoryApiKeys implements ApiKeys {
    private final InMemoryTable<Product, Kept> rows;

    private record Kept(Product product, IntegrationId integration, ApiKey key) {}

    public InMemoryApiKeys(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void keep(OrganisationId organisation, Product product, IntegrationId integration, ApiKey key) {
        rows.put(organisation, product, new Kept(product, integration, key));
    }

    @Override
    public Optional<ApiKey> of(OrganisationId organisation, IntegrationId integration) {
        return kept(organisation, integration).map(Kept::key);
    }

    @Override
    public void forget(OrganisationId organisation, IntegrationId integration) {
        kept(organisation, integration).ifPresent(kept -> rows.remove(organisation, kept.product()));
    }

    private Optional<Kept> kept(OrganisationId organisation, IntegrationId integration) {
        return rows.all(organisation)
                .filter(kept -> kept.integration().equals(integration))
                .findFirst();
    }
}

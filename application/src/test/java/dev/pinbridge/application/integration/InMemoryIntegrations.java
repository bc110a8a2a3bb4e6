package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryIntegrations implements Integrations {
    private final InMemoryTable<Product, Integration> rows;

    public InMemoryIntegrations(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void save(Integration integration) {
        rows.put(integration.organisation(), integration.product(), integration);
    }

    @Override
    public Optional<Integration> of(OrganisationId organisation, Product product) {
        return rows.find(organisation, product);
    }

    @Override
    public List<Integration> of(OrganisationId organisation) {
        return rows.all(organisation)
                .sorted(Comparator.comparing(Integration::product))
                .toList();
    }

    @Override
    public Optional<Integration> lock(OrganisationId organisation, Product product) {
        return of(organisation, product);
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

public final class InMemoryAtsHealth implements AtsHealth {
    private final InMemoryTransactions transactions;
    private final InMemoryTable<Subject, Noted> rows;

    private record Subject(Product product, Capability capability) {}

    private record Noted(Product product, CapabilityHealth health) {}

    public InMemoryAtsHealth(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void good(OrganisationId organisation, Product product, Capability capability, Instant at) {
        change(
                organisation,
                product,
                capability,
                was -> new CapabilityHealth(capability, at, was.lastTroubleAt(), null));
    }

    @Override
    public void trouble(OrganisationId organisation, Product product, Capability capability, String words, Instant at) {
        change(
                organisation,
                product,
                capability,
                was -> new CapabilityHealth(capability, was.lastGoodCallAt(), at, words));
    }

    private void change(
            OrganisationId organisation,
            Product product,
            Capability capability,
            UnaryOperator<CapabilityHealth> change) {
        if (transactions.isActive()) {
            throw new IllegalStateException("the ATS is not asked within a transaction");
        }
        transactions.run(organisation, () -> {
            var subject = new Subject(product, capability);
            var was = rows.find(organisation, subject)
                    .map(Noted::health)
                    .orElseGet(() -> new CapabilityHealth(capability, null, null, null));
            rows.put(organisation, subject, new Noted(product, change.apply(was)));
        });
    }

    @Override
    public List<CapabilityHealth> of(OrganisationId organisation, Product product) {
        return rows.all(organisation)
                .filter(noted -> noted.product() == product)
                .map(Noted::health)
                .sorted(Comparator.comparing(CapabilityHealth::capability))
                .toList();
    }
}

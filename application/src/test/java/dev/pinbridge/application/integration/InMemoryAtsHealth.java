package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

public final class InMemoryAtsHealth implements AtsHealth {
    private final InMemoryTransactions transactions;
    private final InMemoryTable<Capability, CapabilityHealth> rows;

    public InMemoryAtsHealth(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void good(OrganisationId organisation, Capability capability, Instant at) {
        change(organisation, capability, was -> new CapabilityHealth(capability, at, was.lastTroubleAt(), null));
    }

    @Override
    public void trouble(OrganisationId organisation, Capability capability, String words, Instant at) {
        change(organisation, capability, was -> new CapabilityHealth(capability, was.lastGoodCallAt(), at, words));
    }

    private void change(OrganisationId organisation, Capability capability, UnaryOperator<CapabilityHealth> change) {
        if (transactions.isActive()) {
            throw new IllegalStateException("the ATS is not asked within a transaction");
        }
        transactions.run(organisation, () -> {
            var was = rows.find(organisation, capability)
                    .orElseGet(() -> new CapabilityHealth(capability, null, null, null));
            rows.put(organisation, capability, change.apply(was));
        });
    }

    @Override
    public List<CapabilityHealth> of(OrganisationId organisation) {
        return rows.all(organisation)
                .sorted(Comparator.comparing(CapabilityHealth::capability))
                .toList();
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.NightlyChecks;
import dev.pinbridge.domain.integration.Product;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers which keys are looked at every night.
public final class RecordingNightlyChecks implements NightlyChecks {
    private final Set<Begun> begun = ConcurrentHashMap.newKeySet();
    private final InMemoryTransactions transactions;

    public record Begun(OrganisationId organisation, Product product, AccountName account) {}

    public RecordingNightlyChecks(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(OrganisationId organisation, Product product, AccountName account) {
        transactions.afterCommit(() -> begun.add(new Begun(organisation, product, account)));
    }

    @Override
    public void end(OrganisationId organisation, Product product, AccountName account) {
        transactions.afterCommit(() -> begun.remove(new Begun(organisation, product, account)));
    }

    public Set<Begun> begun() {
        return Set.copyOf(begun);
    }
}

package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.NightlyChecks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers whose key is looked at every night.
public final class RecordingNightlyChecks implements NightlyChecks {
    private final Map<OrganisationId, AccountName> begun = new ConcurrentHashMap<>();
    private final InMemoryTransactions transactions;

    public RecordingNightlyChecks(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(OrganisationId organisation, AccountName account) {
        transactions.afterCommit(() -> begun.put(organisation, account));
    }

    @Override
    public void end(OrganisationId organisation, AccountName account) {
        transactions.afterCommit(() -> begun.remove(organisation, account));
    }

    public Map<OrganisationId, AccountName> begun() {
        return Map.copyOf(begun);
    }
}

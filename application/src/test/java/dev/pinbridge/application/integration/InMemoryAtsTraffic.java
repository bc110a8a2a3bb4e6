package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Traffic;
import java.time.InstantSource;
import java.util.Optional;

/// With the clock of the test as the one that all share.
public final class InMemoryAtsTraffic implements AtsTraffic {
    private final InMemoryTransactions transactions;
    private final InMemoryTable<AccountName, Traffic> rows;
    private final InstantSource clock;

    public InMemoryAtsTraffic(InMemoryTransactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.rows = new InMemoryTable<>(transactions);
        this.clock = clock;
    }

    @Override
    public <T> T change(OrganisationId organisation, AccountName account, double startingRate, Change<T> change) {
        if (transactions.isActive()) {
            throw new IllegalStateException("the ATS is not asked within a transaction");
        }
        return transactions.within(organisation, () -> {
            var now = clock.instant();
            var before = rows.find(organisation, account).orElseGet(() -> Traffic.starting(startingRate, now));
            var after = change.apply(before, now);
            rows.put(organisation, account, after.traffic());
            return after.outcome();
        });
    }

    @Override
    public Optional<Traffic> of(OrganisationId organisation, AccountName account) {
        return rows.find(organisation, account);
    }
}

package dev.pinbridge.application.calls;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers whose calls were to be looked at.
public final class RecordingCallReviews implements CallReviews {
    private final List<AccountName> woken = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public RecordingCallReviews(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        transactions.afterCommit(() -> woken.add(account));
    }

    public List<AccountName> woken() {
        return List.copyOf(woken);
    }
}

package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.AccountName;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers which lanes were woken by transactions that committed.
public final class RecordingLanes implements Lanes {
    /// One wake-up.
    public record Woken(OrganisationId organisation, AccountName account) {}

    private final List<Woken> woken = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public RecordingLanes(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("work is queued in the transaction that makes it necessary");
        }
        transactions.afterCommit(() -> woken.add(new Woken(organisation, account)));
    }

    public List<Woken> woken() {
        return List.copyOf(woken);
    }

    public void forget() {
        woken.clear();
    }
}

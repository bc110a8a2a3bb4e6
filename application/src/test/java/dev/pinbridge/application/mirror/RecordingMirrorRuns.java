package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirrorRuns;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers whose mirror was to be worked on.
public final class RecordingMirrorRuns implements MirrorRuns {
    private final List<AccountName> woken = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public RecordingMirrorRuns(InMemoryTransactions transactions) {
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

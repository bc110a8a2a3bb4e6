package dev.pinbridge.application.recording;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.RecorderBriefings;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers for whom the recorder is to be told.
public final class RecordingRecorderBriefings implements RecorderBriefings {
    private final Set<OrganisationId> woken = ConcurrentHashMap.newKeySet();
    private final InMemoryTransactions transactions;

    public RecordingRecorderBriefings(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void wake(OrganisationId organisation) {
        transactions.afterCommit(() -> woken.add(organisation));
    }

    /// Those since the last time.
    public Set<OrganisationId> take() {
        var taken = Set.copyOf(woken);
        woken.removeAll(taken);
        return taken;
    }
}

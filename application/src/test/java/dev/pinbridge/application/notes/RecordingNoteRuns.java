package dev.pinbridge.application.notes;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NoteRuns;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers for whom notes are to be written.
public final class RecordingNoteRuns implements NoteRuns {
    private final Set<OrganisationId> woken = ConcurrentHashMap.newKeySet();
    private final InMemoryTransactions transactions;

    public RecordingNoteRuns(InMemoryTransactions transactions) {
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

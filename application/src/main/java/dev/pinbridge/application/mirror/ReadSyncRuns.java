package dev.pinbridge.application.mirror;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRuns;
import java.util.List;

/// What came of reading an account's records, and when.
@ReadModel
public final class ReadSyncRuns {
    private final SyncRuns runs;
    private final Transactions transactions;

    public ReadSyncRuns(SyncRuns runs, Transactions transactions) {
        this.runs = runs;
        this.transactions = transactions;
    }

    /// As [SyncRuns#latest].
    public List<SyncRun> latest(Actor actor, AccountName account, int limit) {
        return transactions.within(actor.organisation(), () -> runs.latest(actor.organisation(), account, limit));
    }
}

package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTransactions;

/// Empty ones.
public final class InMemoryMirrors {
    private InMemoryMirrors() {}

    public static MirrorStores create(InMemoryTransactions transactions, InMemoryMirroredRecords records) {
        return new MirrorStores(
                new InMemoryAccountMirrors(transactions),
                new InMemoryKindMirrors(transactions),
                records,
                new InMemorySyncRuns(transactions),
                new InMemoryWebhooks(transactions),
                new InMemoryColleagues(records),
                new InMemoryHiringRoleChanges(records));
    }
}

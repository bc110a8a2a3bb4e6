package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTransactions;

/// Empty ones.
public final class InMemoryMirrors {
    private InMemoryMirrors() {}

    public static MirrorStores create(InMemoryTransactions transactions) {
        return new MirrorStores(
                new InMemoryAccountMirrors(transactions),
                new InMemoryKindMirrors(transactions),
                new InMemoryMirroredRecords(transactions),
                new InMemorySyncRuns(transactions),
                new InMemoryWebhooks(transactions));
    }
}

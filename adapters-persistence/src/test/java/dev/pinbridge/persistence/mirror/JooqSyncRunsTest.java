package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.SyncRunsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqSyncRunsTest implements SyncRunsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

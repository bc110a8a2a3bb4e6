package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.MirroredRecordsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqMirroredRecordsTest implements MirroredRecordsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

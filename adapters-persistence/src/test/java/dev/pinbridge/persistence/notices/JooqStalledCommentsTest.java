package dev.pinbridge.persistence.notices;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notices.StalledCommentsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqStalledCommentsTest implements StalledCommentsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

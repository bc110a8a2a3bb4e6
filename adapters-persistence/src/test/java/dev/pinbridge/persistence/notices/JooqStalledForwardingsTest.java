package dev.pinbridge.persistence.notices;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notices.StalledForwardingsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqStalledForwardingsTest implements StalledForwardingsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.access;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.access.CirclesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqCirclesTest implements CirclesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

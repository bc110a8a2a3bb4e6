package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.forwarding.BulksContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqBulksTest implements BulksContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

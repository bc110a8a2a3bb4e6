package dev.pinbridge.persistence.access;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.access.CallSharesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqCallSharesTest implements CallSharesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

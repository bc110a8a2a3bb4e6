package dev.pinbridge.persistence.calls;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.calls.CallsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqCallsTest implements CallsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

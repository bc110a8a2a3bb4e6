package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.forwarding.ForwardingsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqForwardingsTest implements ForwardingsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.integration.AtsTrafficContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqAtsTrafficTest implements AtsTrafficContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.integration.AtsHealthContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqAtsHealthTest implements AtsHealthContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

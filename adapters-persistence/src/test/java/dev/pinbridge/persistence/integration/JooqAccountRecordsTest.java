package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.integration.AccountRecordsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqAccountRecordsTest implements AccountRecordsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.integration.ApiKeysContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqApiKeysTest implements ApiKeysContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

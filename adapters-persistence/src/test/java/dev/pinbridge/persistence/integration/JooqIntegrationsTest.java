package dev.pinbridge.persistence.integration;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.integration.IntegrationsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqIntegrationsTest implements IntegrationsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

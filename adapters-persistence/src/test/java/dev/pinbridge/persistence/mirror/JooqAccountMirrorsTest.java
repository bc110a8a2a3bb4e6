package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.AccountMirrorsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqAccountMirrorsTest implements AccountMirrorsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

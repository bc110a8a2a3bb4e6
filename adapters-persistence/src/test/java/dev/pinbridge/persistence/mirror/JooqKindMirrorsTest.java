package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.KindMirrorsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqKindMirrorsTest implements KindMirrorsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

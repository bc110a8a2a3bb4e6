package dev.pinbridge.persistence.notices;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notices.NoticesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqNoticesTest implements NoticesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

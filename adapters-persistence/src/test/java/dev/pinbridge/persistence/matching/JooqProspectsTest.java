package dev.pinbridge.persistence.matching;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.matching.ProspectsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqProspectsTest implements ProspectsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.positions;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.positions.PositionsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqPositionsTest implements PositionsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

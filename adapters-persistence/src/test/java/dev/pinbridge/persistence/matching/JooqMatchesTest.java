package dev.pinbridge.persistence.matching;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.matching.MatchesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqMatchesTest implements MatchesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

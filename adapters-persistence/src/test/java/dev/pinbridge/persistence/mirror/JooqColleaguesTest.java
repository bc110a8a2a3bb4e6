package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.ColleaguesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqColleaguesTest implements ColleaguesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

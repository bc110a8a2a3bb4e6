package dev.pinbridge.persistence.directory;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.directory.PeopleContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqPeopleTest implements PeopleContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

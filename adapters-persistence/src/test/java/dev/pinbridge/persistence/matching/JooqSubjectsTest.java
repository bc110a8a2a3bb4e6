package dev.pinbridge.persistence.matching;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.matching.SubjectsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqSubjectsTest implements SubjectsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.forwarding.JobAnswersContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqJobAnswersTest implements JobAnswersContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

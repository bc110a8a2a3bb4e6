package dev.pinbridge.persistence.calls;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.calls.PlannedInterviewsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqPlannedInterviewsTest implements PlannedInterviewsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

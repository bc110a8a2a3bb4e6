package dev.pinbridge.persistence.scorecards;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.scorecards.HiringStagesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqHiringStagesTest implements HiringStagesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

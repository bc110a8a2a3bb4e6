package dev.pinbridge.persistence.mirror;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.mirror.HiringRoleChangesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqHiringRoleChangesTest implements HiringRoleChangesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

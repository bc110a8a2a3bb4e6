package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

final class InMemoryHiringRoleChangesTest implements HiringRoleChangesContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}

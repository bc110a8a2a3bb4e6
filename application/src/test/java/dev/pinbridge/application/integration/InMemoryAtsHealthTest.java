package dev.pinbridge.application.integration;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

final class InMemoryAtsHealthTest implements AtsHealthContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}

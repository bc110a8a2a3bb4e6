package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

class InMemoryJobAnswersTest implements JobAnswersContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}

package dev.pinbridge.application.matching;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

final class InMemoryMatchesTest implements MatchesContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}

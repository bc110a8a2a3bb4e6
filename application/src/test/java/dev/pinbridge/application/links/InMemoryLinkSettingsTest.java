package dev.pinbridge.application.links;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

final class InMemoryLinkSettingsTest implements LinkSettingsContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}

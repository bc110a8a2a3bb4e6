package dev.pinbridge.persistence.links;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.links.LinkSettingsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqLinkSettingsTest implements LinkSettingsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

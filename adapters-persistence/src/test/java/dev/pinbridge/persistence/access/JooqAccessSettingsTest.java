package dev.pinbridge.persistence.access;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.access.AccessSettingsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqAccessSettingsTest implements AccessSettingsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

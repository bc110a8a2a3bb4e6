package dev.pinbridge.persistence.directory;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.directory.OrganisationsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqOrganisationsTest implements OrganisationsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

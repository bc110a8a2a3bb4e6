package dev.pinbridge.persistence.documents;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.documents.DocumentsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqDocumentsTest implements DocumentsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

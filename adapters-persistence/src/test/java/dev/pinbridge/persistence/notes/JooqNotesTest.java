package dev.pinbridge.persistence.notes;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notes.NotesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqNotesTest implements NotesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

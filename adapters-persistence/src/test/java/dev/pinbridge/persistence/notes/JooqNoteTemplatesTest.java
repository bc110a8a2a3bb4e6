package dev.pinbridge.persistence.notes;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notes.NoteTemplatesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqNoteTemplatesTest implements NoteTemplatesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

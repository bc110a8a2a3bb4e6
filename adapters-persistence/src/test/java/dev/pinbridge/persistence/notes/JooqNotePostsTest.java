package dev.pinbridge.persistence.notes;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.notes.NotePostsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqNotePostsTest implements NotePostsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

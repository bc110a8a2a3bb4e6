package dev.pinbridge.persistence.transcripts;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.transcripts.TranscriptsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqTranscriptsTest implements TranscriptsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

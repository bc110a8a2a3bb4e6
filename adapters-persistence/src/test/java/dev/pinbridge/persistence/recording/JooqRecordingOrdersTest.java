package dev.pinbridge.persistence.recording;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.recording.RecordingOrdersContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqRecordingOrdersTest implements RecordingOrdersContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}

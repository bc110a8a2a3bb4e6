package dev.pinbridge.application.recording;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecordingOrder;
import java.util.Optional;

final class InMemoryCallRecorderTest implements CallRecorderContract {
    private final InMemoryCallRecorder recorder = new InMemoryCallRecorder(new InMemoryTransactions());

    @Override
    public CallRecorder recorder() {
        return recorder;
    }

    @Override
    public Optional<RecordingOrder> expected(OrganisationId organisation, CallId call) {
        return recorder.expected(call);
    }
}

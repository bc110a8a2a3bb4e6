package dev.pinbridge.development;

import dev.pinbridge.application.recording.CallRecorderContract;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecordingOrder;
import java.util.Optional;

final class DevelopmentRecorderTest implements CallRecorderContract {
    private final DevelopmentBot bot = new DevelopmentBot();

    @Override
    public CallRecorder recorder() {
        return new DevelopmentRecorder(bot);
    }

    @Override
    public Optional<RecordingOrder> expected(OrganisationId organisation, CallId call) {
        return bot.expected(call);
    }
}

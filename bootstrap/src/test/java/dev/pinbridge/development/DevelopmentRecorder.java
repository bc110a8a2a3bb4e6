package dev.pinbridge.development;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecordingOrder;

/// Tells the development bot.
final class DevelopmentRecorder implements CallRecorder {
    private final DevelopmentBot bot;

    DevelopmentRecorder(DevelopmentBot bot) {
        this.bot = bot;
    }

    @Override
    public void expect(RecordingOrder order) {
        bot.join(order);
    }

    @Override
    public void release(OrganisationId organisation, CallId call) {
        bot.leave(call);
    }
}

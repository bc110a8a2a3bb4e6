package dev.pinbridge.application.recording;

import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.StandingOrder;

/// Standing orders as a test needs them; each is of another call, and due at noon.
public final class AStandingOrder {
    private AStandingOrder() {}

    /// Of a call that is not stored.
    public static StandingOrder anOrder(OrganisationId organisation) {
        return orderFor(expected(organisation, ACCOUNT, "7", Times.minutesLater(60)));
    }

    public static StandingOrder orderFor(Call call) {
        return StandingOrder.first(
                RecordingOrder.of(call.with(new CallState.Expected()), Times.NOON)
                        .orElseThrow(),
                Times.NOON);
    }
}

package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.LinkedJobReopened;

/// Sets going what waited for the job to take people again.
public final class ReleaseOnReopening implements Reaction<LinkedJobReopened> {
    private final Forwardings forwardings;
    private final WaitingRows waiting;

    public ReleaseOnReopening(Forwardings forwardings, WaitingRows waiting) {
        this.forwardings = forwardings;
        this.waiting = waiting;
    }

    @Override
    public Class<LinkedJobReopened> event() {
        return LinkedJobReopened.class;
    }

    @Override
    public void react(LinkedJobReopened event) {
        waiting.release(
                forwardings.waitingAt(event.organisation(), event.position(), WaitingReason.JOB_CLOSED),
                Urgency.BACKLOG);
    }
}

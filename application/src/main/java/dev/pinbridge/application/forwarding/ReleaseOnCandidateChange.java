package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.candidates.CandidateChanged;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;

/// Tries again what waited for something that the candidate may have now. Whether it is enough is seen before
/// sending.
public final class ReleaseOnCandidateChange implements Reaction<CandidateChanged> {
    private final Forwardings forwardings;
    private final WaitingRows waiting;

    public ReleaseOnCandidateChange(Forwardings forwardings, WaitingRows waiting) {
        this.forwardings = forwardings;
        this.waiting = waiting;
    }

    @Override
    public Class<CandidateChanged> event() {
        return CandidateChanged.class;
    }

    @Override
    public void react(CandidateChanged event) {
        waiting.release(
                forwardings.waitingOf(event.organisation(), event.candidate(), WaitingReason.NEEDS_INFORMATION),
                Urgency.START);
    }
}

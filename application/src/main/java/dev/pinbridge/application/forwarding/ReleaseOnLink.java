package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.PositionLinked;

/// Sends those who waited because the job was closed, or for an account that is no longer connected, to the job
/// that the position is linked to now. Those who waited because there was no link are left for a person to
/// decide.
public final class ReleaseOnLink implements Reaction<PositionLinked> {
    private final Forwardings forwardings;
    private final Ledger ledger;

    public ReleaseOnLink(Forwardings forwardings, Ledger ledger) {
        this.forwardings = forwardings;
        this.ledger = ledger;
    }

    @Override
    public Class<PositionLinked> event() {
        return PositionLinked.class;
    }

    @Override
    public void react(PositionLinked event) {
        var target = JobTarget.of(event.link());
        forwardings
                .waitingAt(event.organisation(), event.position(), WaitingReason.JOB_CLOSED)
                .forEach(row -> release(row, target));
        forwardings
                .waitingAt(event.organisation(), event.position(), WaitingReason.INTEGRATION_NEEDS_ATTENTION)
                .stream()
                .filter(row -> row.target() == null || !row.target().account().equals(target.account()))
                .forEach(row -> release(row, target));
    }

    private void release(Forwarding row, JobTarget target) {
        ledger.release(row, target, row.origin(), Urgency.BACKLOG, new Mover.ByService());
    }
}

package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirrorRuns;

/// The work on a mirror as a task instance of db-scheduler.
final class SchedulerMirrorRuns implements MirrorRuns {
    private final Enqueuing enqueuing;
    private final MirrorGate gate;

    SchedulerMirrorRuns(Enqueuing enqueuing, MirrorGate gate) {
        this.enqueuing = enqueuing;
        this.gate = gate;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        var lane = new Lane(organisation, account);
        gate.wake(lane);
        enqueuing.dueNow(MirrorTask.NAME, MirrorTask.PRIORITY, lane.instance());
    }
}

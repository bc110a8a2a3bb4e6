package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirrorRuns;

/// The work on a mirror as a task instance of db-scheduler.
final class SchedulerMirrorRuns implements MirrorRuns {
    static final String NAME = "mirror";
    /// Whatever is sent goes first.
    private static final int PRIORITY = 20;

    private final Enqueuing enqueuing;
    private final WakeCount<?> count;

    SchedulerMirrorRuns(Enqueuing enqueuing, WakeCount<?> count) {
        this.enqueuing = enqueuing;
        this.count = count;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        var lane = new Lane(organisation, account);
        count.wake(lane);
        enqueuing.dueNow(NAME, PRIORITY, lane.instance());
    }
}

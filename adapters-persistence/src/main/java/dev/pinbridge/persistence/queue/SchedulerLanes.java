package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.AccountName;

/// The lanes as task instances of db-scheduler.
final class SchedulerLanes implements Lanes {
    private final Enqueuing enqueuing;

    SchedulerLanes(Enqueuing enqueuing) {
        this.enqueuing = enqueuing;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        enqueuing.dueNow(LaneTask.NAME, LaneTask.PRIORITY, new Lane(organisation, account));
    }
}

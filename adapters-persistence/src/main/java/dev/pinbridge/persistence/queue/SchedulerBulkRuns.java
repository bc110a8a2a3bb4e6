package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRuns;

/// Each bulk as a task instance of db-scheduler.
final class SchedulerBulkRuns implements BulkRuns {
    private final Enqueuing enqueuing;

    SchedulerBulkRuns(Enqueuing enqueuing) {
        this.enqueuing = enqueuing;
    }

    @Override
    public void start(OrganisationId organisation, BulkId bulk) {
        enqueuing.dueNow(BulkTask.NAME, BulkTask.PRIORITY, BulkTask.instance(organisation, bulk));
    }
}

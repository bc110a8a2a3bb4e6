package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.LinkedJobs;

/// The regular look as a task instance of db-scheduler.
final class SchedulerLinkedJobs implements LinkedJobs {
    private final Enqueuing enqueuing;

    SchedulerLinkedJobs(Enqueuing enqueuing) {
        this.enqueuing = enqueuing;
    }

    @Override
    public void watch(OrganisationId organisation, AccountName account) {
        enqueuing.dueNow(LinkedJobsTask.NAME, LinkedJobsTask.PRIORITY, new Lane(organisation, account));
    }
}

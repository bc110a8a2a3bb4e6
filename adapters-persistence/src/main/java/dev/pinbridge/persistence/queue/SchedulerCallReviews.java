package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The regular look at calls as a task instance of db-scheduler.
final class SchedulerCallReviews implements CallReviews {
    static final String NAME = "call-review";
    /// Whatever is sent goes first, and then what it is about to look at.
    private static final int PRIORITY = 15;

    private final Enqueuing enqueuing;
    private final WakeCount<?> count;

    SchedulerCallReviews(Enqueuing enqueuing, WakeCount<?> count) {
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

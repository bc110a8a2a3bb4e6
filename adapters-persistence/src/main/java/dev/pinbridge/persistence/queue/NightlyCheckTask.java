package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;

/// Asks once a night what an account's key is good for.
final class NightlyCheckTask {
    static final String NAME = "nightly-check";
    /// Nobody waits for it.
    static final int PRIORITY = 5;

    private final RegularTask regular;

    NightlyCheckTask(
            NightlyCheckWork work,
            Night night,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        this.regular = new RegularTask(
                NAME,
                lane -> work.check(lane.organisation(), lane.account()),
                (lane, now) -> night.next(lane.organisation(), now),
                transactions,
                integrations,
                gate,
                instances,
                clock);
    }

    Task<Void> task() {
        return regular.task();
    }
}

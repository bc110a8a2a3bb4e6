package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;

/// Asks once a night what a product's key is good for.
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
                watched -> work.check(watched.organisation(), watched.product(), watched.account()),
                (watched, now) -> night.next(watched.organisation(), now),
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

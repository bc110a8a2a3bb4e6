package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integrations;
import java.time.Duration;
import java.time.InstantSource;

/// Looks at an account's linked jobs every so often.
final class LinkedJobsTask {
    static final String NAME = "linked-jobs";
    /// Whatever a person waits for goes first.
    static final int PRIORITY = 10;

    private final RegularTask regular;

    LinkedJobsTask(
            LinkedJobsWork work,
            Duration every,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        this.regular = new RegularTask(
                NAME,
                watched -> work.watch(watched.organisation(), watched.account()),
                (_, now) -> now.plus(every),
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

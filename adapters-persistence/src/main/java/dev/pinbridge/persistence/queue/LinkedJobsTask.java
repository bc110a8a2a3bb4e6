package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.time.Duration;
import java.time.InstantSource;

/// Looks at an account's linked jobs every so often, as long as the organisation is connected to that account.
final class LinkedJobsTask {
    static final String NAME = "linked-jobs";
    /// Whatever a person waits for goes first.
    static final int PRIORITY = 10;

    private final LinkedJobsWork work;
    private final Duration every;
    private final Transactions transactions;
    private final Integrations integrations;
    private final Gate gate;
    private final TaskInstances instances;
    private final InstantSource clock;

    LinkedJobsTask(
            LinkedJobsWork work,
            Duration every,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        this.work = work;
        this.every = every;
        this.transactions = transactions;
        this.integrations = integrations;
        this.gate = gate;
        this.instances = instances;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute(this::watch);
    }

    private CompletionHandler<Void> watch(TaskInstance<Void> instance, ExecutionContext context) {
        var lane = Lane.of(instance.getId());
        if (transactions.within(lane.organisation(), () -> isInUse(lane))) {
            work.watch(lane.organisation(), lane.account());
        }
        return (complete, _) -> transactions.run(lane.organisation(), () -> endOrGoOn(lane, complete.getExecution()));
    }

    private void endOrGoOn(Lane lane, Execution execution) {
        gate.close(lane.organisation());
        if (isInUse(lane)) {
            var now = clock.instant();
            instances.again(execution, now.plus(every), now);
        } else {
            instances.remove(execution);
        }
    }

    private boolean isInUse(Lane lane) {
        return integrations
                .of(lane.organisation())
                .filter(integration -> !(integration instanceof Integration.Disconnected))
                .filter(integration -> integration.account().equals(lane.account()))
                .isPresent();
    }
}

package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integrations;
import java.time.Instant;
import java.time.InstantSource;

/// Works on an account's mirror, on one node at a time, as long as a product of the organisation is connected to
/// that account.
final class MirrorTask {
    static final String NAME = "mirror";
    /// Whatever is sent goes first.
    static final int PRIORITY = 20;

    private final MirrorWork work;
    private final Transactions transactions;
    private final Integrations integrations;
    private final MirrorGate gate;
    private final TaskInstances instances;
    private final InstantSource clock;

    MirrorTask(
            MirrorWork work,
            Transactions transactions,
            Integrations integrations,
            MirrorGate gate,
            TaskInstances instances,
            InstantSource clock) {
        this.work = work;
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
                .execute(this::mirror);
    }

    private CompletionHandler<Void> mirror(TaskInstance<Void> instance, ExecutionContext context) {
        var lane = Lane.of(instance.getId());
        // Counted before anything is read: whoever wakes it later is noticed.
        var wakes = transactions.within(lane.organisation(), () -> gate.wakes(lane));
        var next = transactions.within(lane.organisation(), () -> isInUse(lane))
                ? work.mirror(lane.organisation(), lane.account(), new Held(context))
                : clock.instant();
        return (complete, _) ->
                transactions.run(lane.organisation(), () -> end(lane, wakes, next, complete.getExecution()));
    }

    private void end(Lane lane, long wakes, Instant next, Execution execution) {
        var isWoken = gate.close(lane) != wakes;
        if (isInUse(lane)) {
            var now = clock.instant();
            instances.again(execution, isWoken || next.isBefore(now) ? now : next, now);
        } else {
            instances.remove(execution);
        }
    }

    private boolean isInUse(Lane lane) {
        return integrations.accountsInUse(lane.organisation()).contains(lane.account());
    }
}

package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;

/// Works on an account when it is woken, and from time to time, on one node at a time, as long as it is in use.
final class WokenTask {
    private final String name;
    private final WokenWork work;
    private final Predicate<Lane> isInUse;
    private final Transactions transactions;
    private final WakeCount<?> count;
    private final TaskInstances instances;
    private final InstantSource clock;

    /// @param isInUse asked within a transaction of the organisation
    WokenTask(
            String name,
            WokenWork work,
            Predicate<Lane> isInUse,
            Transactions transactions,
            WakeCount<?> count,
            TaskInstances instances,
            InstantSource clock) {
        this.name = name;
        this.work = work;
        this.isInUse = isInUse;
        this.transactions = transactions;
        this.count = count;
        this.instances = instances;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.custom(name, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute(this::run);
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        var lane = Lane.of(instance.getId());
        // Counted before anything is read: whoever wakes it later is noticed.
        var wakes = transactions.within(lane.organisation(), () -> count.wakes(lane));
        var next = transactions.within(lane.organisation(), () -> isInUse.test(lane))
                ? work.work(lane.organisation(), lane.account(), new Held(context))
                : clock.instant();
        return (complete, _) ->
                transactions.run(lane.organisation(), () -> end(lane, wakes, next, complete.getExecution()));
    }

    private void end(Lane lane, long wakes, Instant next, Execution execution) {
        var isWoken = count.close(lane) != wakes;
        if (isInUse.test(lane)) {
            var now = clock.instant();
            instances.again(execution, isWoken || next.isBefore(now) ? now : next, now);
        } else {
            instances.remove(execution);
        }
    }
}

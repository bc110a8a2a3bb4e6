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
import java.util.function.Function;
import java.util.function.Predicate;

/// Works for whoever is woken, and from time to time, on one node at a time, as long as there is a reason.
final class WokenTask<W extends Woken> {
    private final String name;
    private final Function<String, W> named;
    private final WokenWork<W> work;
    private final Predicate<W> isInUse;
    private final Transactions transactions;
    private final WakeCount<W, ?> count;
    private final TaskInstances instances;
    private final InstantSource clock;

    /// @param named who an instance works for, by its name
    /// @param isInUse asked within a transaction of the organisation
    WokenTask(
            String name,
            Function<String, W> named,
            WokenWork<W> work,
            Predicate<W> isInUse,
            Transactions transactions,
            WakeCount<W, ?> count,
            TaskInstances instances,
            InstantSource clock) {
        this.name = name;
        this.named = named;
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
        var woken = named.apply(instance.getId());
        // Counted before anything is read: whoever wakes it later is noticed.
        var wakes = transactions.within(woken.organisation(), () -> count.wakes(woken));
        var next = transactions.within(woken.organisation(), () -> isInUse.test(woken))
                ? work.work(woken, new Held(context))
                : clock.instant();
        return (complete, _) ->
                transactions.run(woken.organisation(), () -> end(woken, wakes, next, complete.getExecution()));
    }

    private void end(W woken, long wakes, Instant next, Execution execution) {
        var isWoken = count.close(woken) != wakes;
        if (isInUse.test(woken)) {
            var now = clock.instant();
            instances.again(execution, isWoken || next.isBefore(now) ? now : next, now);
        } else {
            instances.remove(execution);
        }
    }
}

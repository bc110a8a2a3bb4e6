package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Does something at an account again and again, on one node at a time, as long as the product is connected to
/// that account.
final class RegularTask {
    private final String name;
    private final Consumer<Watched> work;
    private final BiFunction<Watched, Instant, Instant> next;
    private final Transactions transactions;
    private final Integrations integrations;
    private final Gate gate;
    private final TaskInstances instances;
    private final InstantSource clock;

    /// @param next when to do it again, given the time now
    RegularTask(
            String name,
            Consumer<Watched> work,
            BiFunction<Watched, Instant, Instant> next,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        this.name = name;
        this.work = work;
        this.next = next;
        this.transactions = transactions;
        this.integrations = integrations;
        this.gate = gate;
        this.instances = instances;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.custom(name, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute((instance, _) -> run(instance));
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance) {
        var watched = Watched.of(instance.getId());
        if (transactions.within(watched.organisation(), () -> isInUse(watched))) {
            work.accept(watched);
        }
        return (complete, _) ->
                transactions.run(watched.organisation(), () -> endOrGoOn(watched, complete.getExecution()));
    }

    private void endOrGoOn(Watched watched, Execution execution) {
        gate.close(watched.organisation(), watched.product());
        if (isInUse(watched)) {
            var now = clock.instant();
            instances.again(execution, next.apply(watched, now), now);
        } else {
            instances.remove(execution);
        }
    }

    private boolean isInUse(Watched watched) {
        return integrations
                .of(watched.organisation(), watched.product())
                .filter(Integration.InUse.class::isInstance)
                .filter(integration -> integration.account().equals(watched.account()))
                .isPresent();
    }
}

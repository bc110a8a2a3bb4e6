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

/// Does something for an account again and again, on one node at a time, as long as the organisation is connected
/// to that account.
final class RegularTask {
    private final String name;
    private final Consumer<Lane> work;
    private final BiFunction<Lane, Instant, Instant> next;
    private final Transactions transactions;
    private final Integrations integrations;
    private final Gate gate;
    private final TaskInstances instances;
    private final InstantSource clock;

    /// @param next when to do it again, given the time now
    RegularTask(
            String name,
            Consumer<Lane> work,
            BiFunction<Lane, Instant, Instant> next,
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
        var lane = Lane.of(instance.getId());
        if (transactions.within(lane.organisation(), () -> isInUse(lane))) {
            work.accept(lane);
        }
        return (complete, _) -> transactions.run(lane.organisation(), () -> endOrGoOn(lane, complete.getExecution()));
    }

    private void endOrGoOn(Lane lane, Execution execution) {
        gate.close(lane.organisation());
        if (isInUse(lane)) {
            var now = clock.instant();
            instances.again(execution, next.apply(lane, now), now);
        } else {
            instances.remove(execution);
        }
    }

    private boolean isInUse(Lane lane) {
        return integrations
                .of(lane.organisation())
                .filter(Integration.InUse.class::isInstance)
                .filter(integration -> integration.account().equals(lane.account()))
                .isPresent();
    }
}

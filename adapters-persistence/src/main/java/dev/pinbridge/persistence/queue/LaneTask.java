package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works a lane, and ends its task instance only when nothing is left in the ledger.
final class LaneTask {
    static final String NAME = "forwarding-lane";
    /// People wait for it.
    static final int PRIORITY = 90;

    private static final Logger LOG = LoggerFactory.getLogger(LaneTask.class);

    private final LaneWork work;
    private final Transactions transactions;
    private final Forwardings forwardings;
    private final AtsTraffic traffic;
    private final Gate gate;
    private final TaskInstances instances;
    private final WakeUp wakeUp;
    private final InstantSource clock;

    LaneTask(
            LaneWork work,
            Transactions transactions,
            Forwardings forwardings,
            AtsTraffic traffic,
            Gate gate,
            TaskInstances instances,
            WakeUp wakeUp,
            InstantSource clock) {
        this.work = work;
        this.transactions = transactions;
        this.forwardings = forwardings;
        this.traffic = traffic;
        this.gate = gate;
        this.instances = instances;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute(this::drain);
    }

    private CompletionHandler<Void> drain(TaskInstance<Void> instance, ExecutionContext context) {
        var lane = Lane.of(instance.getId());
        work.drain(lane.organisation(), lane.account(), new Held(context));
        return (complete, _) -> {
            if (end(lane, complete)) {
                wakeUp.lookNow();
            }
        };
    }

    /// Nothing is sent before the account's pause is over, whatever is due.
    private Instant afterPause(Lane lane, Instant due, Instant now) {
        return traffic.of(lane.organisation(), lane.account())
                .flatMap(found -> found.pausedAt(now))
                .map(Pause::until)
                .filter(end -> end.isAfter(due))
                .orElse(due);
    }

    /// @return whether something is due already
    private boolean end(Lane lane, ExecutionComplete complete) {
        return transactions.within(lane.organisation(), () -> {
            gate.close(lane.organisation(), Product.CORD);
            var now = clock.instant();
            var next = nextDue(lane, now).map(due -> afterPause(lane, due, now));
            var ours = next.isEmpty()
                    ? instances.remove(complete.getExecution())
                    : instances.again(complete.getExecution(), next.get().isBefore(now) ? now : next.get(), now);
            if (!ours) {
                LOG.warn("another node took over {} {}", NAME, lane.instance());
            }
            return ours && next.isPresent() && !next.get().isAfter(now);
        });
    }

    /// Everything that this node was sending has ended. What is being sent still is another node's, which lost
    /// the lane and may die with it: that row is looked at by whoever works here next, or by nobody.
    private Optional<Instant> nextDue(Lane lane, Instant now) {
        return forwardings.sending(lane.organisation(), lane.account()).isEmpty()
                ? forwardings.nextDue(lane.organisation(), lane.account(), Set.of())
                : Optional.of(now);
    }
}

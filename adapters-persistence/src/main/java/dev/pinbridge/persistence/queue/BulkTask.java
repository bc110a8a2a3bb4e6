package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.Bulks;
import java.time.InstantSource;
import java.util.UUID;

/// Works through a bulk, and ends its task instance only when no row is pending. Whoever makes one pending holds
/// the bulk's lock meanwhile, as does whoever ends the instance, so the two do not pass each other unseen.
final class BulkTask {
    static final String NAME = "bulk-forwarding";

    /// Behind the lanes: what is in them already goes first.
    static final int PRIORITY = 50;

    private final BulkWork work;
    private final Transactions transactions;
    private final Bulks bulks;
    private final TaskInstances instances;
    private final InstantSource clock;

    BulkTask(BulkWork work, Transactions transactions, Bulks bulks, TaskInstances instances, InstantSource clock) {
        this.work = work;
        this.transactions = transactions;
        this.bulks = bulks;
        this.instances = instances;
        this.clock = clock;
    }

    static String instance(OrganisationId organisation, BulkId bulk) {
        return organisation.value() + "/" + bulk.value();
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute(this::enter);
    }

    private CompletionHandler<Void> enter(TaskInstance<Void> instance, ExecutionContext context) {
        var slash = instance.getId().indexOf('/');
        var organisation = new OrganisationId(UUID.fromString(instance.getId().substring(0, slash)));
        var bulk = new BulkId(UUID.fromString(instance.getId().substring(slash + 1)));
        work.enter(organisation, bulk, new Held(context));
        return (complete, _) -> transactions.run(organisation, () -> end(organisation, bulk, complete.getExecution()));
    }

    private void end(OrganisationId organisation, BulkId bulk, Execution execution) {
        var now = clock.instant();
        if (bulks.lock(organisation, bulk).isPresent()
                && !bulks.pending(organisation, bulk, 1).isEmpty()) {
            instances.again(execution, now, now);
        } else {
            instances.remove(execution);
        }
    }
}

package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.pinbridge.application.Transactions;

/// Reviews an organisation's notices that hang on one product.
///
/// Review and end are one transaction behind the gate: whoever asked before has committed and is seen, and
/// whoever asks later finds no review and adds one.
final class NoticeReviewTask {
    static final String NAME = "notice-review";
    /// After what people wait for.
    static final int PRIORITY = 40;

    private final NoticeReviewWork work;
    private final Transactions transactions;
    private final Gate gate;
    private final TaskInstances instances;

    NoticeReviewTask(NoticeReviewWork work, Transactions transactions, Gate gate, TaskInstances instances) {
        this.work = work;
        this.transactions = transactions;
        this.gate = gate;
        this.instances = instances;
    }

    Task<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute(this::review);
    }

    private CompletionHandler<Void> review(TaskInstance<Void> instance, ExecutionContext context) {
        var asked = AskedReview.of(instance.getId());
        Execution execution = context.getExecution();
        transactions.run(asked.organisation(), () -> {
            gate.close(asked.organisation(), asked.product());
            work.review(asked.organisation(), asked.product());
            instances.remove(execution);
        });
        return (_, _) -> {
            // Ended already.
        };
    }
}

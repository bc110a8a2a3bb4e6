package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import java.util.function.BooleanSupplier;

/// True while a task instance is certainly this node's: until the node shuts down, or misses a heartbeat, which
/// is long before another node may take the instance over.
record Held(ExecutionContext context) implements BooleanSupplier {
    @Override
    public boolean getAsBoolean() {
        return !context.getSchedulerState().isShuttingDown()
                && !context.getCurrentlyExecuting().getHeartbeatState().hasStaleHeartbeat()
                && !Thread.currentThread().isInterrupted();
    }
}

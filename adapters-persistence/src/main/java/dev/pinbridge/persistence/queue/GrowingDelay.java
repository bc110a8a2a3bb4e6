package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that threw is tried again, later and later, for ever. Waking the lane tries at once.
final class GrowingDelay implements FailureHandler<Void> {
    static final Duration SHORTEST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(GrowingDelay.class);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        var delay = after(execution.consecutiveFailures);
        LOG.error(
                "{} {} failed; it is tried again in {}",
                execution.getTaskName(),
                execution.getId(),
                delay,
                complete.getCause().orElse(null));
        operations.reschedule(complete, complete.getTimeDone().plus(delay));
    }

    static Duration after(int earlierFailures) {
        var doublings = Math.clamp(earlierFailures, 0, 10);
        var delay = SHORTEST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}

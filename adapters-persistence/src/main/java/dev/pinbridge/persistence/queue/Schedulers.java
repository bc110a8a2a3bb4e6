package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/// How db-scheduler is set up here.
final class Schedulers {
    /// The fewest that db-scheduler takes. With the heartbeat and the time between two checks, a dead node's
    /// work is taken over after some six heartbeats.
    private static final int MISSED_HEARTBEATS = 4;
    /// What is under way at the ATS is finished first.
    private static final Duration SHUTDOWN = Duration.ofSeconds(25);

    private Schedulers() {}

    static Scheduler scheduler(DataSource database, QueueSettings settings, List<Task<?>> tasks) {
        return Scheduler.create(database, tasks)
                .schedulerName(
                        new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + "-" + UUID.randomUUID()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(settings.atOnce())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.pollEvery())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enablePriority()
                .shutdownMaxWait(SHUTDOWN)
                // Logged by what handles the failure.
                .failureLogging(LogLevel.OFF, false)
                .build();
    }
}

package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/// Starts working when everything else is there, and stops before anything else goes.
final class SchedulerLifecycle implements SmartLifecycle {
    private final Scheduler scheduler;
    private final QueueSettings settings;
    private volatile boolean running;

    SchedulerLifecycle(Scheduler scheduler, QueueSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

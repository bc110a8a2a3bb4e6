package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.pinbridge.application.Stores;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.positions.LinkedJobs;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.TestApplication;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/// One machine's queue on the tests' database, put together as [QueueConfiguration] does.
final class Node implements AutoCloseable {
    final Lanes lanes;
    final LinkedJobs linkedJobs;
    private final Scheduler scheduler;

    Node(LaneWork laneWork, LinkedJobsWork linkedJobsWork, Duration every) {
        Stores stores = JooqStores.shared();
        var db = TestApplication.shared().getBean(DSLContext.class);
        var gate = new Gate(db);
        var instances = new TaskInstances(db);
        var built = new AtomicReference<Scheduler>();
        WakeUp wakeUp = () -> built.get().triggerCheckForDueExecutions();
        var clock = Clock.systemUTC();
        var lane = new LaneTask(
                laneWork,
                stores.transactions(),
                stores.forwardings(),
                stores.traffic(),
                gate,
                instances,
                wakeUp,
                clock);
        var jobs = new LinkedJobsTask(
                linkedJobsWork, every, stores.transactions(), stores.integrations(), gate, instances, clock);
        var settings = new QueueSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(1), 1000);
        this.scheduler = Schedulers.scheduler(
                TestApplication.shared().getBean(DataSource.class), settings, List.of(lane.task(), jobs.task()));
        built.set(scheduler);
        var enqueuing = new Enqueuing(gate, instances, wakeUp, clock);
        this.lanes = new SchedulerLanes(enqueuing);
        this.linkedJobs = new SchedulerLinkedJobs(enqueuing);
    }

    static Node working(LaneWork work) {
        return new Node(work, (_, _) -> {}, Duration.ofHours(1));
    }

    Node start() {
        scheduler.start();
        return this;
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

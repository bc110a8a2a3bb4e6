package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.pinbridge.application.recording.TellRecorder;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.TestApplication;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// One machine that tells a recorder, put together by [RecorderTaskConfiguration].
final class RecorderNode implements AutoCloseable {
    final RecorderBriefings briefings;
    private final Scheduler scheduler;

    /// @param recorder null where there is none
    RecorderNode(@Nullable CallRecorder recorder) {
        var db = TestApplication.shared().getBean(DSLContext.class);
        var stores = JooqStores.shared();
        var orders = stores.calls().orders();
        var clock = Clock.systemUTC();
        var built = new AtomicReference<Scheduler>();
        var beans = new StaticListableBeanFactory();
        var configuration = new RecorderTaskConfiguration();
        var wakes = configuration.recorderWakes(db);
        var instances = new TaskInstances(db);
        this.briefings = configuration.recorderBriefings(
                new Enqueuing(new Gate(db), instances, () -> built.get().triggerCheckForDueExecutions(), clock), wakes);
        var task = configuration.recorderTask(
                beans.getBeanProvider(TellRecorder.class), orders, stores.transactions(), wakes, instances, clock);
        if (recorder != null) {
            beans.addBean("tell", new TellRecorder(recorder, orders, briefings, stores.transactions(), clock));
        }
        var settings = new QueueSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(1), 10);
        this.scheduler = Schedulers.scheduler(
                TestApplication.shared().getBean(DataSource.class), settings, List.of(task.task()));
        built.set(scheduler);
    }

    RecorderNode start() {
        scheduler.start();
        return this;
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

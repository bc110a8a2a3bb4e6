package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.DrainLane;
import dev.pinbridge.application.forwarding.EnterBulk;
import dev.pinbridge.application.positions.WatchLinkedJobs;
import dev.pinbridge.domain.forwarding.BulkRuns;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.positions.LinkedJobs;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueueSettings.class, LinkedJobsSettings.class})
class QueueConfiguration {
    @Bean
    Gate gate(DSLContext db) {
        return new Gate(db);
    }

    @Bean
    TaskInstances taskInstances(DSLContext db) {
        return new TaskInstances(db);
    }

    /// The use cases are looked up when there is work for them: they may need the lanes, which need the scheduler.
    @Bean
    LaneWork laneWork(ObjectProvider<DrainLane> drainLane) {
        return (organisation, account, held) -> drainLane.getObject().drain(organisation, account, held);
    }

    @Bean
    LinkedJobsWork linkedJobsWork(ObjectProvider<WatchLinkedJobs> watchLinkedJobs) {
        return (organisation, account) -> watchLinkedJobs.getObject().watch(organisation, account);
    }

    @Bean
    BulkWork bulkWork(ObjectProvider<EnterBulk> enterBulk) {
        return (organisation, bulk, held) -> enterBulk.getObject().enter(organisation, bulk, held);
    }

    @Bean
    BulkTask bulkTask(
            BulkWork work, Transactions transactions, Bulks bulks, TaskInstances instances, InstantSource clock) {
        return new BulkTask(work, transactions, bulks, instances, clock);
    }

    @Bean
    BulkRuns bulkRuns(Enqueuing enqueuing) {
        return new SchedulerBulkRuns(enqueuing);
    }

    @Bean
    LaneTask laneTask(
            LaneWork work,
            Transactions transactions,
            Forwardings forwardings,
            Gate gate,
            TaskInstances instances,
            WakeUp wakeUp,
            InstantSource clock) {
        return new LaneTask(work, transactions, forwardings, gate, instances, wakeUp, clock);
    }

    @Bean
    LinkedJobsTask linkedJobsTask(
            LinkedJobsWork work,
            LinkedJobsSettings settings,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        return new LinkedJobsTask(work, settings.every(), transactions, integrations, gate, instances, clock);
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database, QueueSettings settings, LaneTask lanes, LinkedJobsTask linkedJobs, BulkTask bulks) {
        return Schedulers.scheduler(database, settings, List.of(lanes.task(), linkedJobs.task(), bulks.task()));
    }

    @Bean
    SchedulerLifecycle schedulerLifecycle(Scheduler scheduler, QueueSettings settings) {
        return new SchedulerLifecycle(scheduler, settings);
    }

    /// The scheduler is looked up when needed: its tasks need this.
    @Bean
    WakeUp wakeUp(ObjectProvider<Scheduler> scheduler) {
        return () -> scheduler.getObject().triggerCheckForDueExecutions();
    }

    @Bean
    Enqueuing enqueuing(Gate gate, TaskInstances instances, WakeUp wakeUp, InstantSource clock) {
        return new Enqueuing(gate, instances, wakeUp, clock);
    }

    @Bean
    Lanes lanes(Enqueuing enqueuing) {
        return new SchedulerLanes(enqueuing);
    }

    @Bean
    LinkedJobs linkedJobs(Enqueuing enqueuing) {
        return new SchedulerLinkedJobs(enqueuing);
    }
}

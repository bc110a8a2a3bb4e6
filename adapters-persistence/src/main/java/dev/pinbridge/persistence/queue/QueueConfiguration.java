package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.DrainLane;
import dev.pinbridge.application.forwarding.EnterBulk;
import dev.pinbridge.application.integration.CheckNightly;
import dev.pinbridge.application.notices.MailNotice;
import dev.pinbridge.application.notices.ReviewNotices;
import dev.pinbridge.application.positions.WatchLinkedJobs;
import dev.pinbridge.domain.forwarding.BulkRuns;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.NightlyChecks;
import dev.pinbridge.domain.notices.NoticeMails;
import dev.pinbridge.domain.notices.NoticeReviews;
import dev.pinbridge.domain.positions.LinkedJobs;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueueSettings.class, LinkedJobsSettings.class, NightlyCheckSettings.class})
class QueueConfiguration {
    @Bean
    Gate gate(DSLContext db) {
        return new Gate(db);
    }

    @Bean
    TaskInstances taskInstances(DSLContext db) {
        return new TaskInstances(db);
    }

    /// The use cases are looked up when there is work for them: they may need the lanes, which need the
    /// scheduler.
    @Bean
    LaneWork laneWork(ObjectProvider<DrainLane> drainLane) {
        return (organisation, account, held) -> drainLane.getObject().drain(organisation, account, held);
    }

    @Bean
    LinkedJobsWork linkedJobsWork(ObjectProvider<WatchLinkedJobs> watchLinkedJobs) {
        return (organisation, account) -> watchLinkedJobs.getObject().watch(organisation, account);
    }

    @Bean
    NightlyCheckWork nightlyCheckWork(ObjectProvider<CheckNightly> checkNightly) {
        return (organisation, product, account) -> checkNightly.getObject().check(organisation, product, account);
    }

    @Bean
    NoticeReviewWork noticeReviewWork(ObjectProvider<ReviewNotices> reviewNotices) {
        return (organisation, product) -> reviewNotices.getObject().review(organisation, product);
    }

    @Bean
    NoticeMailWork noticeMailWork(ObjectProvider<MailNotice> mailNotice) {
        return (organisation, notice, to) -> mailNotice.getObject().mail(organisation, notice, to);
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
            AtsTraffic traffic,
            Gate gate,
            TaskInstances instances,
            WakeUp wakeUp,
            InstantSource clock) {
        return new LaneTask(work, transactions, forwardings, traffic, gate, instances, wakeUp, clock);
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

    @Bean
    NightlyCheckTask nightlyCheckTask(
            NightlyCheckWork work,
            NightlyCheckSettings settings,
            Transactions transactions,
            Integrations integrations,
            Gate gate,
            TaskInstances instances,
            InstantSource clock) {
        return new NightlyCheckTask(work, settings.night(), transactions, integrations, gate, instances, clock);
    }

    @Bean
    NoticeReviewTask noticeReviewTask(
            NoticeReviewWork work, Transactions transactions, Gate gate, TaskInstances instances) {
        return new NoticeReviewTask(work, transactions, gate, instances);
    }

    @Bean
    NoticeMailTask noticeMailTask(NoticeMailWork work) {
        return new NoticeMailTask(work);
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database,
            QueueSettings settings,
            LaneTask lanes,
            BulkTask bulks,
            LinkedJobsTask linkedJobs,
            NightlyCheckTask nightlyChecks,
            NoticeReviewTask reviews,
            NoticeMailTask mails,
            List<WokenTask<?>> woken) {
        var tasks = new ArrayList<Task<?>>(List.of(
                lanes.task(), bulks.task(), linkedJobs.task(), nightlyChecks.task(), reviews.task(), mails.task()));
        woken.forEach(one -> tasks.add(one.task()));
        return Schedulers.scheduler(database, settings, tasks);
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

    @Bean
    NightlyChecks nightlyChecks(Enqueuing enqueuing, NightlyCheckSettings settings, InstantSource clock) {
        return new SchedulerNightlyChecks(enqueuing, settings.night(), clock);
    }

    @Bean
    NoticeReviews noticeReviews(Enqueuing enqueuing, InstantSource clock) {
        return new SchedulerNoticeReviews(enqueuing, clock);
    }

    @Bean
    NoticeMails noticeMails(Enqueuing enqueuing) {
        return new SchedulerNoticeMails(enqueuing);
    }
}

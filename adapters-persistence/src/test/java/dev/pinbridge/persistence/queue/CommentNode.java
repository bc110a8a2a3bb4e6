package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.pinbridge.application.comments.CommentHolding;
import dev.pinbridge.application.comments.CommentWriter;
import dev.pinbridge.application.comments.InMemoryAtsComments;
import dev.pinbridge.application.comments.PostComments;
import dev.pinbridge.application.comments.SendComment;
import dev.pinbridge.application.comments.SettleComment;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.TestApplication;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// One machine that posts comments, put together by [CommentTaskConfiguration].
final class CommentNode implements AutoCloseable {
    final CommentLanes lanes;
    private final Scheduler scheduler;

    CommentNode(InMemoryAtsComments ats, Pace pace) {
        var db = TestApplication.shared().getBean(DSLContext.class);
        var stores = JooqStores.shared();
        var comments = stores.calls().comments();
        var transactions = stores.transactions();
        var clock = Clock.systemUTC();
        var built = new AtomicReference<Scheduler>();
        var beans = new StaticListableBeanFactory();
        var configuration = new CommentTaskConfiguration();
        var wakes = configuration.commentWakes(db);
        var instances = new TaskInstances(db);
        this.lanes = configuration.commentLanes(
                new Enqueuing(new Gate(db), instances, () -> built.get().triggerCheckForDueExecutions(), clock), wakes);
        var current = new CurrentAts(stores.integrations(), stores.apiKeys(), transactions, _ -> {}, clock);
        var holding = new CommentHolding(comments, stores.integrations(), transactions, _ -> {});
        var writer = new CommentWriter(comments, transactions, _ -> {});
        var settle = new SettleComment(current, ats, holding, writer, clock, pace);
        var send = new SendComment(current, ats, settle, holding, writer, clock, pace, new Random(1));
        beans.addBean("post", new PostComments(comments, send, settle, transactions, clock, pace));
        var task = configuration.commentTask(
                beans.getBeanProvider(PostComments.class), comments, transactions, wakes, instances, clock);
        var settings = new QueueSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(1), 10);
        this.scheduler = Schedulers.scheduler(
                TestApplication.shared().getBean(DataSource.class), settings, List.of(task.task()));
        built.set(scheduler);
    }

    CommentNode start() {
        scheduler.start();
        return this;
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.persistence.generated.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecorderTrouble;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.persistence.TestApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RecorderTaskTest {
    private final QueueWorld world = new QueueWorld();
    private final OrganisationId organisation = world.someOrganisation();
    private final RecordingOrders orders = world.stores().calls().orders();
    private final Queue<CallId> heard = new ConcurrentLinkedQueue<>();
    private volatile Runnable meanwhile = () -> {};

    /// Hears everything, but for what happens meanwhile.
    private final CallRecorder recorder = new CallRecorder() {
        @Override
        public void expect(RecordingOrder order) {
            meanwhile.run();
            heard.add(order.call());
        }

        @Override
        public void release(OrganisationId organisation, CallId call) {
            throw new IllegalStateException("nothing was released");
        }
    };

    @AfterEach
    void leavesNothingToTheNextTest() {
        TestApplication.shared()
                .getBean(DSLContext.class)
                .deleteFrom(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_INSTANCE.eq(instance()))
                .execute();
    }

    @Test
    void whatIsKeptIsToldAfterTheCommitAndTheTaskEndsWhenAllWasHeard() {
        // given
        var order = anOrder();
        try (var node = new RecorderNode(recorder).start()) {
            // when
            keep(node, order);
            // then
            world.eventually("told", () -> heard.contains(order.call()));
            world.eventually("ended", this::isIdle);
            assertThat(world.in(organisation, () -> orders.nextDue(organisation)))
                    .isEmpty();
        }
    }

    @Test
    void whatWasToldInVainIsToldLater() {
        // given
        var order = anOrder();
        meanwhile = () -> {
            meanwhile = () -> {};
            throw new RecorderTrouble("the recorder does not answer", null);
        };
        try (var node = new RecorderNode(recorder).start()) {
            // when
            keep(node, order);
            // then
            world.eventually("told", () -> heard.contains(order.call()));
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void whatIsKeptWhileTheRecorderIsToldIsToldToo() {
        // given
        var first = anOrder();
        var second = anOrder();
        try (var node = new RecorderNode(recorder).start()) {
            meanwhile = () -> {
                meanwhile = () -> {};
                keep(node, second);
            };
            // when
            keep(node, first);
            // then
            world.eventually("told", () -> heard.contains(second.call()));
            world.eventually("ended", this::isIdle);
        }
    }

    /// Two that ask, and then change the same.
    @Test
    void askingDoesNotStandInTheWayOfWhatTheTransactionDoesNext() {
        // given
        var order = anOrder();
        world.run(organisation, () -> orders.save(order));
        var isLocked = new CountDownLatch(1);
        try (var node = new RecorderNode(recorder)) {
            // when
            var other = world.in(organisation, () -> {
                node.briefings.wake(organisation);
                var running = CompletableFuture.runAsync(() -> world.run(organisation, () -> {
                    orders.lock(organisation, order.call());
                    isLocked.countDown();
                    node.briefings.wake(organisation);
                }));
                await(isLocked);
                orders.lock(organisation, order.call());
                return running;
            });
            // then
            assertThat(other).succeedsWithin(Duration.ofSeconds(30));
            assertThat(isIdle()).isFalse();
        }
    }

    @Test
    void nothingIsToldWhereThereIsNoRecorderAnyMore() {
        // given
        var order = anOrder();
        try (var node = new RecorderNode(null).start()) {
            // when
            keep(node, order);
            // then
            world.eventually("ended", this::isIdle);
            assertThat(world.in(organisation, () -> orders.nextDue(organisation)))
                    .isPresent();
        }
    }

    @Test
    void isAskedForInTheTransactionThatMakesItNecessary() {
        try (var node = new RecorderNode(recorder)) {
            assertThatIllegalStateException().isThrownBy(() -> node.briefings.wake(organisation));
        }
    }

    private StandingOrder anOrder() {
        var now = Instant.now();
        var call = expected(organisation, ACCOUNT, "7", now.plus(Duration.ofHours(1)));
        return StandingOrder.first(RecordingOrder.of(call, now).orElseThrow(), now);
    }

    private void keep(RecorderNode node, StandingOrder order) {
        world.run(organisation, () -> {
            orders.save(order);
            node.briefings.wake(organisation);
        });
    }

    private boolean isIdle() {
        var db = TestApplication.shared().getBean(DSLContext.class);
        return !db.fetchExists(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_INSTANCE.eq(instance()));
    }

    private String instance() {
        return organisation.value().toString();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

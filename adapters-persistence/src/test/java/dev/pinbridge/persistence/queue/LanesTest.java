package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Traffic;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LanesTest {
    private final QueueWorld world = new QueueWorld();
    private final OrganisationId organisation = world.connectedOrganisation();

    @AfterEach
    void leavesNothingToTheNextTest() {
        world.forget(LaneTask.NAME, organisation);
    }

    private void wake(Node node) {
        world.run(organisation, () -> node.lanes.wake(organisation, ACCOUNT));
    }

    private boolean isIdle() {
        return world.instance(LaneTask.NAME, organisation).isEmpty();
    }

    @Test
    void aLaneIsWorkedOnAfterTheCommitAndEndsWhenNothingIsLeft() {
        // given
        var drained = new AtomicInteger();
        try (var node = Node.working((_, _, _) -> drained.incrementAndGet()).start()) {
            // when
            wake(node);
            // then
            world.eventually("drained", () -> drained.get() == 1);
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void nothingIsQueuedByATransactionThatRollsBack() {
        // given
        try (var node = Node.working((_, _, _) -> {})) {
            // when
            assertThatThrownBy(() -> world.run(organisation, () -> {
                        node.lanes.wake(organisation, ACCOUNT);
                        throw new UnsupportedOperationException("no");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
            // then
            assertThat(isIdle()).isTrue();
        }
    }

    @Test
    void wakingOutsideOfATransactionIsRefused() {
        try (var node = Node.working((_, _, _) -> {})) {
            assertThatIllegalStateException().isThrownBy(() -> node.lanes.wake(organisation, ACCOUNT));
        }
    }

    @Test
    void lanesThatHangDelayNoOther() {
        // given
        var hanging = Stream.generate(world::connectedOrganisation).limit(80).collect(Collectors.toSet());
        var inside = new AtomicInteger();
        var drained = new AtomicInteger();
        var answer = new CountDownLatch(1);
        LaneWork work = (who, _, _) -> {
            if (!hanging.contains(who)) {
                drained.incrementAndGet();
                return;
            }
            inside.incrementAndGet();
            await(answer);
            inside.decrementAndGet();
        };
        try (var node = Node.working(work).start()) {
            hanging.forEach(who -> world.run(who, () -> node.lanes.wake(who, ACCOUNT)));
            world.eventually("all hang", () -> inside.get() == hanging.size());
            // when
            wake(node);
            // then
            world.eventually("drained", () -> drained.get() == 1);
            assertThat(inside).hasValue(hanging.size());
            // Nothing of theirs is left to the next node.
            answer.countDown();
            world.eventually(
                    "all end",
                    () -> hanging.stream()
                            .allMatch(who -> world.instance(LaneTask.NAME, who).isEmpty()));
        }
    }

    @Test
    void aLaneWaitsForTheEndOfItsAccountsPause() {
        // given
        var end = Instant.now().plus(Duration.ofHours(1));
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        world.stores()
                .traffic()
                .change(organisation, ACCOUNT, 1, (was, _) -> new Traffic.After<>(was.notAnswering(end), true));
        try (var node = Node.working((_, _, _) -> {}).start()) {
            // when
            world.run(organisation, () -> {
                world.add(organisation, candidate, position, "1", Instant.now());
                node.lanes.wake(organisation, ACCOUNT);
            });
            // then
            world.eventually(
                    "put off",
                    () -> world.instance(LaneTask.NAME, organisation)
                            .filter(row ->
                                    !row.getPicked() && row.getExecutionTime().isAfter(Instant.now()))
                            .isPresent());
            assertThat(world.instance(LaneTask.NAME, organisation).orElseThrow().getExecutionTime())
                    .isCloseTo(end, within(1, ChronoUnit.MILLIS));
        }
    }

    @Test
    void aLaneWaitsForItsNextRowAndWakingBringsItForward() {
        // given
        var due = Instant.now().plus(Duration.ofHours(1));
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        var drained = new AtomicInteger();
        try (var node = Node.working((_, _, _) -> drained.incrementAndGet()).start()) {
            // when
            world.run(organisation, () -> {
                world.add(organisation, candidate, position, "1", due);
                node.lanes.wake(organisation, ACCOUNT);
            });
            // then
            world.eventually(
                    "put off",
                    () -> world.instance(LaneTask.NAME, organisation)
                            .filter(row ->
                                    !row.getPicked() && row.getExecutionTime().isAfter(Instant.now()))
                            .isPresent());
            assertThat(world.instance(LaneTask.NAME, organisation).orElseThrow().getExecutionTime())
                    .isCloseTo(due, within(1, ChronoUnit.MILLIS));
            // when
            wake(node);
            // then
            world.eventually("drained again", () -> drained.get() == 2);
        }
    }

    @Test
    void aRowAddedWhileItsLaneIsEndingIsNotLeftBehind() throws InterruptedException {
        // given
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        var working = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var drained = new AtomicInteger();
        try (var node = Node.working((_, _, _) -> {
                    if (drained.getAndIncrement() == 0) {
                        working.countDown();
                        await(finish);
                    } else {
                        world.sendDue(organisation);
                    }
                })
                .start()) {
            wake(node);
            assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
            // when the lane has seen nothing and is about to end before the row's transaction commits
            world.run(organisation, () -> {
                world.add(organisation, candidate, position, "1", Instant.now());
                node.lanes.wake(organisation, ACCOUNT);
                finish.countDown();
                world.eventually("the lane waits, or has ended too early", () -> world.isAnyoneWaiting() || isIdle());
            });
            // then
            world.eventually("drained again", () -> drained.get() >= 2);
            world.eventually("ended", this::isIdle);
        }
    }

    /// It is another node's, which had the lane before; when that dies nobody else hears of it.
    @Test
    void aLaneDoesNotEndWhileARowIsBeingSent() {
        // given
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        var drained = new AtomicInteger();
        try (var node = Node.working((_, _, _) -> {
                    if (drained.incrementAndGet() == 2) {
                        world.sendWhatIsBeingSent(organisation);
                    }
                })
                .start()) {
            // when
            world.run(organisation, () -> {
                world.addSending(organisation, candidate, position, "1");
                node.lanes.wake(organisation, ACCOUNT);
            });
            // then
            world.eventually("drained again", () -> drained.get() == 2);
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void workThatThrowsIsTriedAgainLater() {
        // given
        try (var node = Node.working((_, _, _) -> {
                    throw new UnsupportedOperationException("broken on purpose");
                })
                .start()) {
            var before = Instant.now();
            // when
            wake(node);
            world.eventually(
                    "failed",
                    () -> world.instance(LaneTask.NAME, organisation)
                            .filter(row -> !row.getPicked() && row.getConsecutiveFailures() != null)
                            .isPresent());
            // then
            var row = world.instance(LaneTask.NAME, organisation).orElseThrow();
            assertThat(row.getConsecutiveFailures()).isOne();
            assertThat(row.getExecutionTime())
                    .isBetween(before.plus(GrowingDelay.SHORTEST), before.plus(Duration.ofSeconds(30)));
        }
    }

    @Test
    void workIsToldWhenItsNodeShutsDownAndAnotherNodeGoesOn() {
        // given
        var working = new CountDownLatch(1);
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        var first = Node.working((_, _, held) -> {
                    working.countDown();
                    world.eventually("no longer held", () -> !held.getAsBoolean());
                })
                .start();
        world.run(organisation, () -> {
            world.add(organisation, candidate, position, "1", Instant.now());
            first.lanes.wake(organisation, ACCOUNT);
        });
        await(working);
        // when
        first.close();
        // then
        assertThat(world.instance(LaneTask.NAME, organisation).orElseThrow().getPicked())
                .isFalse();
        try (var _ = Node.working((_, _, _) -> world.sendDue(organisation)).start()) {
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void theLaneOfANodeThatDiedIsTakenOver() {
        // given
        try (var node = Node.working((_, _, _) -> {})) {
            wake(node);
        }
        var row = world.instance(LaneTask.NAME, organisation).orElseThrow();
        row.setPicked(true);
        row.setPickedBy("a node that is no more");
        row.setLastHeartbeat(Instant.now().minus(Duration.ofMinutes(1)));
        row.store();
        var drained = new AtomicInteger();
        // when
        try (var _ = Node.working((_, _, _) -> drained.incrementAndGet()).start()) {
            // then
            world.eventually("taken over", () -> drained.get() == 1);
            world.eventually("ended", this::isIdle);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

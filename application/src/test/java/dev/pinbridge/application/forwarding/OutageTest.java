package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Six hours in which the ATS does not answer, on a clock that jumps from one try to the next.
class OutageTest {
    private static final int ROWS = 500;
    private static final Duration OUTAGE = Duration.ofHours(6);

    private final World world = World.connected();
    private final SendForwarding send = world.send(new SplittableRandom(1));
    private final PriorityQueue<Try> tries = new PriorityQueue<>(Comparator.comparing(Try::at));

    private record Try(Instant at, ForwardingId row) {}

    @Test
    void triesLessAndLessOftenAndSendsEverybodyAfterwards() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        var rows = Stream.generate(() -> world.started(world.candidate(), position))
                .limit(ROWS)
                .map(conversation -> Objects.requireNonNull(world.forwardingOf(conversation)))
                .toList();
        rows.forEach(row -> tries.add(new Try(world.instant(), row.id())));
        var recovery = world.instant().plus(OUTAGE);
        // when
        world.ats.setUnreachable(true);
        var gaps = tryUntil(recovery);
        world.ats.setUnreachable(false);
        tryUntil(recovery.plus(Pace.CALM.longestRetry()).plusSeconds(1));
        // then
        assertThat(gaps).hasSizeBetween(ROWS * 75, ROWS * 110);
        assertThat(gaps.stream().filter(gap -> !isOnTheLadder(gap))).isEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(stored(row.id()).state()).isInstanceOf(Sent.class));
        assertThat(world.ats.received()).hasSize(ROWS);
    }

    /// A row was tried in vain for so long, and is tried again after a while.
    private record Gap(Duration triedFor, Duration pause) {}

    /// Doubles what it was tried for, between the first and the longest delay, give or take a fifth.
    private static boolean isOnTheLadder(Gap gap) {
        var first = Pace.CALM.firstRetry().toMillis();
        var longest = Pace.CALM.longestRetry().toMillis();
        var wanted = Math.max(gap.triedFor().toMillis(), first);
        var pause = gap.pause().toMillis();
        return pause >= Math.min(wanted * 4 / 5, longest) - 1 && pause <= Math.min(wanted * 6 / 5, longest) + 1;
    }

    private List<Gap> tryUntil(Instant end) {
        var gaps = Stream.<Gap>builder();
        while (!tries.isEmpty() && !tries.element().at().isAfter(end)) {
            var next = tries.remove();
            world.pass(Duration.between(world.instant(), next.at()));
            var row = stored(next.row());
            send.send(row, (Queued) row.state(), () -> true);
            if (stored(next.row()).state() instanceof Queued queued) {
                tries.add(new Try(queued.notBefore(), next.row()));
                gaps.add(new Gap(
                        Duration.between(queued.since(), world.instant()),
                        Duration.between(world.instant(), queued.notBefore())));
            }
        }
        return gaps.build().toList();
    }

    private Forwarding stored(ForwardingId id) {
        return world.transactions
                .within(
                        world.admin.organisation(),
                        () -> world.stores.forwardings().find(world.admin.organisation(), id))
                .orElseThrow();
    }
}

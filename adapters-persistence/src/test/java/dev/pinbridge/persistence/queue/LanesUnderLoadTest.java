package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two nodes, many short-lived lanes, rows written all the while: the case in which wake-ups get lost.
///
/// First in rounds, each of which waits until its rows are sent: a lost wake-up is not made good by the next
/// one. Then as fast as possible.
final class LanesUnderLoadTest {
    private static final int LANES = 6;
    private static final int WRITERS_PER_LANE = 2;
    private static final int ROUNDS = 60;
    private static final int ROWS_PER_WRITER = ROUNDS + 250;

    private final QueueWorld world = new QueueWorld();
    private final Map<OrganisationId, AtomicInteger> inside = new ConcurrentHashMap<>();
    private final AtomicInteger intrusions = new AtomicInteger();
    private final Map<OrganisationId, AtomicInteger> sent = new ConcurrentHashMap<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void noLaneHasTwoNodesAndNothingIsLeft() throws Exception {
        // given
        var organisations =
                Stream.generate(world::connectedOrganisation).limit(LANES).toList();
        try (var one = Node.working(this::drain).start();
                var other = Node.working(this::drain).start()) {
            // when
            write(organisations, List.of(one, other));
            // then
            world.eventually(
                    "all sent",
                    () -> organisations.stream()
                            .allMatch(organisation -> sent(organisation) == WRITERS_PER_LANE * ROWS_PER_WRITER));
            world.eventually(
                    "all lanes ended",
                    () -> organisations.stream()
                            .allMatch(organisation ->
                                    world.instance(LaneTask.NAME, organisation).isEmpty()));
        }
        assertThat(intrusions).hasValue(0);
        assertThat(runs.get()).isGreaterThan(LANES);
    }

    private void drain(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        var count = inside.computeIfAbsent(organisation, _ -> new AtomicInteger());
        if (count.incrementAndGet() > 1) {
            intrusions.incrementAndGet();
        }
        runs.incrementAndGet();
        for (var done = 1; done > 0 && held.getAsBoolean(); ) {
            done = world.sendDue(organisation);
            sent.computeIfAbsent(organisation, _ -> new AtomicInteger()).addAndGet(done);
        }
        count.decrementAndGet();
    }

    private void write(List<OrganisationId> organisations, List<Node> nodes) throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = organisations.stream()
                    .flatMap(organisation -> IntStream.range(0, WRITERS_PER_LANE)
                            .<Future<?>>mapToObj(writer -> writers.submit(
                                    () -> write(organisation, writer, nodes.get(writer % nodes.size())))))
                    .toList();
            for (var each : writing) {
                each.get();
            }
        }
    }

    private void write(OrganisationId organisation, int writer, Node node) {
        var candidate = world.someCandidate(organisation).id();
        var position = world.somePosition(organisation).id();
        for (var i = 1; i <= ROWS_PER_WRITER; i++) {
            var job = Integer.toString(writer * ROWS_PER_WRITER + i);
            var inRounds = i <= ROUNDS;
            world.run(organisation, () -> {
                world.add(organisation, candidate, position, job, Instant.now());
                node.lanes.wake(organisation, ACCOUNT);
                if (inRounds) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(5_000_000));
                }
            });
            if (inRounds) {
                var soFar = i * WRITERS_PER_LANE;
                world.eventually("sent in round " + i, () -> sent(organisation) >= soFar);
            }
        }
    }

    private int sent(OrganisationId organisation) {
        return sent.getOrDefault(organisation, new AtomicInteger()).get();
    }
}

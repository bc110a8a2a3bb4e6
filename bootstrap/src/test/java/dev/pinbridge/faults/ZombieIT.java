package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T11: a node stops in the middle of a call, another finishes its work, and then it goes on as if nothing had been.
class ZombieIT {
    private static final int ZOMBIES = Size.of(3, 200);
    /// So many accounts at a time, each with a call under way.
    private static final int TOGETHER = Size.of(6, 40);
    /// Six heartbeats.
    private static final long LEASE = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());
    private final List<Tenant> tenants = new ArrayList<>();
    private int zombies;
    private int refused;

    @Test
    void refusesWhatComesTooLate() {
        try (var a = bench.node("zombie-a", Map.of());
                var b = bench.node("zombie-b", Map.of())) {
            a.awaitStarted();
            b.awaitStarted();
            var rounds = 0;
            while (zombies < ZOMBIES) {
                round(a, b);
                rounds++;
            }
            var report = new Report("T11", Size.seed())
                    .metric("zombies", zombies)
                    .metric("rounds", rounds)
                    .metric("lateCompletionsRefused", refused)
                    .check("every late completion is refused", refused == zombies);
            tenants.stream()
                    .map(Tenant::verdict)
                    .reduce(Verdict::and)
                    .orElseThrow()
                    .into(report)
                    .conclude();
            tenants.forEach(Tenant::retire);
        }
    }

    private void round(Node a, Node b) {
        // given
        var group = Stream.generate(() -> bench.tenant(1).settled(a))
                .limit(TOGETHER)
                .toList();
        tenants.addAll(group);
        group.forEach(tenant -> {
            // Taken at once and answered late, or the other way round.
            var fault = random.nextBoolean() ? "commit-then-hang" : "delay";
            bench.sandbox().nextFails(tenant.account(), fault, 1_500);
        });
        var conversations = Crowd.mixed(group.stream()
                .map(tenant -> Crowd.seeded(tenant, 1, Tenant.SMALL_CV))
                .toList());
        conversations.parallelStream()
                .forEach(request -> request.tenant().accept(random.nextBoolean() ? a : b, request.conversation()));
        var zombie = Eventually.get(
                PATIENCE,
                () -> busier(a, b, group),
                node -> !underWay(node, group).isEmpty());
        // when
        zombie.pause();
        var caught = underWay(zombie, group);
        try {
            Moments.pass(2 * LEASE);
            Eventually.get(
                    PATIENCE,
                    () -> group.stream().map(Tenant::statuses).toList(),
                    all -> all.stream().allMatch(Map.of("SENT", 1)::equals));
        } finally {
            zombie.resume();
        }
        // then
        zombies += caught.size();
        refused += Eventually.get(PATIENCE, () -> refusedBy(zombie, caught), count -> count == caught.size());
    }

    private Node busier(Node a, Node b, List<Tenant> group) {
        return underWay(a, group).size() >= underWay(b, group).size() ? a : b;
    }

    /// The people whose create has begun at this node and not ended.
    private Set<String> underWay(Node node, List<Tenant> group) {
        var ours = references(group);
        var open = new HashSet<String>();
        for (var entry : node.journal()) {
            if (entry.isBegin() && ours.contains(entry.reference())) {
                open.add(entry.reference());
            } else if (entry.isEnd()) {
                open.remove(entry.reference());
            }
        }
        return open;
    }

    private Set<String> references(List<Tenant> group) {
        return group.stream()
                .flatMap(tenant -> bench
                        .ledger()
                        .list(
                                row -> row.getObject(1, UUID.class),
                                "select id from forwarding where organisation_id = ?",
                                tenant.organisation())
                        .stream())
                .map(id -> new ForwardingId(id).reference())
                .collect(Collectors.toSet());
    }

    /// How many of these the ledger refused to move on, after their create had ended here.
    private static int refusedBy(Node node, Set<String> references) {
        var ended = new HashSet<String>();
        var turnedDown = new HashSet<String>();
        for (var entry : node.journal()) {
            if (references.contains(entry.reference())) {
                if (entry.isEnd()) {
                    ended.add(entry.reference());
                } else if (!entry.done() && ended.contains(entry.reference())) {
                    turnedDown.add(entry.reference());
                }
            }
        }
        return turnedDown.size();
    }
}

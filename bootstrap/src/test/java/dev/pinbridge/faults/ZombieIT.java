package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T11: a node stops in the middle of a call, another finishes its work, and then it goes on as if nothing had
/// been.
class ZombieIT {
    private static final int ZOMBIES = Size.of(3, 200);
    /// So many accounts at a time, each with a call under way.
    private static final int TOGETHER = Size.of(6, 40);
    /// Six heartbeats.
    private static final long LEASE = 3_000;
    /// Shorter than a request may take, and long enough to be caught in.
    private static final long CALL = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Report report = new Report("T11", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());
    private final List<Tenant> tenants = new ArrayList<>();
    /// The people of whom a node was stopped in the middle of their create, by the node.
    private final Map<Node, Set<String>> caughtBy = new HashMap<>();
    private int parked;

    @Test
    void refusesWhatComesTooLate() {
        try (var a = bench.node("zombie-a", Map.of());
                var b = bench.node("zombie-b", Map.of())) {
            a.awaitStarted();
            b.awaitStarted();
            var rounds = 0;
            while (zombies() < ZOMBIES) {
                round(a, b);
                rounds++;
            }
            var refused = count(false);
            var effective = count(true);
            report.metric("zombies", zombies())
                    .metric("rounds", rounds)
                    .metric("parkedAndSentByHand", parked)
                    .metric("lateCompletionsRefused", refused)
                    .metric("lateCompletionsInEffect", effective)
                    .check("late completions are refused", refused > 0)
                    .check("no late completion takes effect", effective == 0);
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
            bench.sandbox().nextFails(tenant.account(), fault, CALL);
        });
        var conversations = Crowd.mixed(group.stream()
                .map(tenant -> Crowd.seeded(tenant, 1, Tenant.SMALL_CV))
                .toList());
        var began = System.currentTimeMillis();
        for (var request : conversations) {
            var nodes = random.nextBoolean() ? List.of(a, b) : List.of(b, a);
            Thread.startVirtualThread(
                    () -> Eventually.get(PATIENCE, () -> isAccepted(request, nodes), Boolean::booleanValue));
        }
        var zombie = Eventually.get(
                PATIENCE,
                () -> busier(a, b, began),
                node -> !underWay(node, began).isEmpty());
        // when
        zombie.pause();
        var caught = underWay(zombie, began);
        try {
            Moments.pass(2 * LEASE);
            Eventually.get(PATIENCE, () -> sent(caught), count -> count == caught.size());
        } finally {
            zombie.resume();
        }
        // then
        caughtBy.computeIfAbsent(zombie, _ -> new HashSet<>()).addAll(caught);
        Eventually.get(PATIENCE, () -> underWay(zombie, began), Set::isEmpty);
        parked += Tenant.awaitSent(group, 1, a, PATIENCE);
    }

    /// At the first of them, or the next when that one is stopped before it has answered.
    private static boolean isAccepted(Crowd.Request request, List<Node> nodes) {
        for (var node : nodes) {
            try {
                request.tenant().accept(node, request.conversation());
                return true;
            } catch (RuntimeException | AssertionError _) {
                // Unanswered, so that nobody knows: the next is asked the same.
            }
        }
        return false;
    }

    private int sent(Set<String> references) {
        return bench.ledger()
                .list(
                        row -> row.getInt(1),
                        "select count(*) from forwarding where status = 'SENT' and 'pinbridge-' || id = any (?)",
                        (Object) references.toArray(String[]::new))
                .getFirst();
    }

    private static Node busier(Node a, Node b, long since) {
        return underWay(a, since).size() >= underWay(b, since).size() ? a : b;
    }

    /// The people whose create has begun at this node since then, and not ended.
    private static Set<String> underWay(Node node, long since) {
        var open = new HashSet<String>();
        for (var entry : node.journal()) {
            if (entry.isBegin() && entry.at() >= since) {
                open.add(entry.reference());
            } else if (entry.isEnd()) {
                open.remove(entry.reference());
            }
        }
        return open;
    }

    private int zombies() {
        return caughtBy.values().stream().mapToInt(Set::size).sum();
    }

    /// Of how many of those that were caught the ledger was moved on by the node that had been stopped, or
    /// refused to be, after their create had ended there.
    private int count(boolean done) {
        return caughtBy.entrySet().stream()
                .mapToInt(entry -> movedBy(entry.getKey(), entry.getValue(), done))
                .sum();
    }

    private static int movedBy(Node node, Set<String> references, boolean done) {
        var ended = new HashSet<String>();
        var moved = new HashSet<String>();
        for (var entry : node.journal()) {
            if (references.contains(entry.reference())) {
                if (entry.isEnd()) {
                    ended.add(entry.reference());
                } else if (entry.done() == done && ended.contains(entry.reference())) {
                    moved.add(entry.reference());
                }
            }
        }
        return moved.size();
    }
}

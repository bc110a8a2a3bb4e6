package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T7: nodes are killed at random moments while people are sent.
class KillIT {
    private static final int TENANTS = 4;
    private static final int PEOPLE = Size.of(75, 2_500);
    private static final int KILLS = Size.of(4, 100);
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 60));
    private static final long LATEST_RECLAIM = 45_000;

    /// A row that is under way in three kills is parked, unless the tries lie far apart.
    private static final Map<String, String> CALM = Map.of("pinbridge.forwarding.first-retry", "2s");

    private final Report report = new Report("T7", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());
    private final List<Kill> kills = new ArrayList<>();

    private record Kill(String life, long at) {}

    @Test
    void sendsEverybodyOnceWhateverDies() {
        try (var a = bench.node("kill-a", CALM);
                var b = bench.node("kill-b", CALM)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenants = Stream.generate(() -> bench.tenant(1).settled(a))
                    .limit(TENANTS)
                    .toList();
            var requests = Crowd.mixed(tenants.stream()
                    .map(tenant -> Crowd.seeded(tenant, PEOPLE, Tenant.LARGE_CV))
                    .toList());
            // when
            try (var crowd = Crowd.accepting(requests, List.of(a, b), 0, Size.seed())) {
                for (var kill = 1; kill <= KILLS; kill++) {
                    crowd.allow(requests.size() * kill / (KILLS + 1));
                    kill(random.nextBoolean() ? a : b);
                }
                crowd.allow(requests.size());
                Eventually.get(PATIENCE, crowd::accepted, count -> count == requests.size());
                report.metric("parkedAndSentByHand", Tenant.awaitSent(tenants, PEOPLE, a, PATIENCE));
                // then
                report(
                        tenants,
                        crowd,
                        Stream.concat(a.journal().stream(), b.journal().stream())
                                .sorted((x, y) -> Long.compare(x.at(), y.at()))
                                .toList());
            }
            tenants.forEach(Tenant::retire);
        }
    }

    /// At some moment, and up again after at most three seconds.
    private void kill(Node node) {
        Moments.pass(random.nextInt(200, 1_200));
        kills.add(new Kill(node.life(), System.currentTimeMillis()));
        node.kill();
        Moments.pass(random.nextInt(3_000));
        node.startAgain();
        if (random.nextBoolean()) {
            node.awaitStarted();
        }
    }

    private void report(List<Tenant> tenants, Crowd crowd, List<Entry> journal) {
        var reclaims =
                kills.stream().flatMap(kill -> reclaims(kill, journal)).sorted().toList();
        var worst = reclaims.isEmpty() ? 0 : reclaims.get((reclaims.size() - 1) * 99 / 100);
        report.metric("people", TENANTS * PEOPLE)
                .metric("kills", kills.size())
                .metric("lostAnswers", crowd.again())
                .metric("reclaimed", reclaims.size())
                .metric("reclaimMillisP99", worst)
                .metric("sentByTwo", sentByTwo(journal))
                .check("reclaimed in time", worst <= LATEST_RECLAIM)
                .check("no one is sent by two at once", sentByTwo(journal) == 0);
        tenants.stream()
                .map(Tenant::verdict)
                .reduce(Verdict::and)
                .orElseThrow()
                .into(report)
                .conclude();
    }

    /// How long it took until somebody took up each row that the killed node was sending.
    private static Stream<Long> reclaims(Kill kill, List<Entry> journal) {
        var last = new HashMap<String, Entry>();
        journal.stream()
                .filter(entry -> entry.at() <= kill.at() && !entry.isBegin() && !entry.isEnd())
                .forEach(entry -> last.put(entry.reference(), entry));
        return last.values().stream()
                .filter(entry -> entry.life().equals(kill.life()) && entry.moves(ForwardingStatus.SENDING))
                .flatMap(entry -> journal.stream()
                        .filter(next -> next.at() > kill.at()
                                && next.reference().equals(entry.reference())
                                && !next.life().equals(kill.life()))
                        .limit(1))
                .map(next -> next.at() - kill.at());
    }

    /// How often a create began while another node, alive, had one of the same person under way.
    private long sentByTwo(List<Entry> journal) {
        var ends = new HashMap<String, Long>();
        kills.forEach(kill -> ends.put(kill.life(), kill.at()));
        var begun = new HashMap<String, Entry>();
        var twice = 0L;
        for (var entry : journal) {
            var earlier = begun.get(entry.reference());
            if (entry.isEnd()) {
                begun.remove(entry.reference());
            } else if (entry.isBegin()) {
                if (earlier != null && ends.getOrDefault(earlier.life(), Long.MAX_VALUE) > entry.at()) {
                    twice++;
                }
                begun.put(entry.reference(), entry);
            }
        }
        return twice;
    }
}

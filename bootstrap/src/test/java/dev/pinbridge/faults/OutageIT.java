package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.journeys.Eventually;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// T14: Pinpoint is down for long, first with errors and then altogether. All delays are scaled down with the
/// outage.
class OutageIT {
    private static final int PEOPLE = Size.of(300, 20_000);
    private static final int LIMIT = 50;
    private static final long OUTAGE = Size.of(8_000, 240_000);
    private static final long FIRST_RETRY = 200;
    private static final long LONGEST_RETRY = 2_000;
    private static final long CIRCUIT_WAIT = 1_000;
    /// How many are let through to see whether it is up again, each time.
    private static final int PROBES = 1;
    /// So many have to fail until the circuit has seen enough, and so many may be under way then.
    private static final int UNTIL_NOTICED = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(8, 60));

    private final Report report = new Report("T14", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void waitsUntilItIsOverAndThenSendsAll() {
        try (var wire = TcpProxy.to(URI.create(bench.sandbox().url()).getPort());
                var a = bench.node("outage-a", settings(wire));
                var b = bench.node("outage-b", settings(wire))) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenant = bench.tenant(1).settled(a);
            var requests = Crowd.seeded(tenant, PEOPLE, Tenant.SMALL_CV);
            // when
            bench.sandbox().allFail(tenant.account(), "unavailable", 0);
            var down = System.currentTimeMillis();
            try (var crowd = Crowd.accepting(requests, List.of(a, b), requests.size(), Size.seed())) {
                Moments.pass(OUTAGE / 2);
                var refusing = System.currentTimeMillis();
                wire.refuse();
                Moments.pass(OUTAGE / 2);
                bench.sandbox().allIsWell(tenant.account());
                wire.acceptAgain();
                var up = System.currentTimeMillis();
                Eventually.get(PATIENCE, crowd::accepted, count -> count == PEOPLE);
                Eventually.get(PATIENCE, tenant::statuses, Map.of("SENT", PEOPLE)::equals);
                // then
                var asked = bench.sandbox().asked(tenant.account()).stream()
                        .map(Sandbox.Asked::at)
                        .toList();
                var probes = asked.stream()
                        .filter(at -> at >= down && at < refusing)
                        .skip(UNTIL_NOTICED)
                        .count();
                var tries = tries(List.of(a, b), down, up);
                var burst = Rates.mostInASecond(
                        asked.stream().filter(at -> at >= up).toList());
                report.metric("people", PEOPLE)
                        .metric("outageMillis", up - down)
                        .metric("mostTries", tries)
                        .metric("probes", probes)
                        .metric("mostInASecondAfterwards", burst)
                        .metric("drainedMillis", System.currentTimeMillis() - up)
                        .check("tries follow the ladder", tries <= rungs(up - down))
                        .check("few ask while it is down", probes <= allowedProbes(refusing - down))
                        .check("no burst afterwards", burst <= LIMIT);
                tenant.verdict().into(report).conclude();
            }
            tenant.retire();
        }
    }

    private static Map<String, String> settings(TcpProxy wire) {
        return Map.of(
                "pinbridge.pinpoint.url", "http://127.0.0.1:" + wire.port() + "/{subdomain}",
                "pinbridge.pinpoint.starting-rate", "20",
                // A tenth less: what leaves evenly arrives unevenly when machines are busy.
                "pinbridge.pinpoint.highest-rate", Integer.toString(LIMIT - LIMIT / 10),
                "pinbridge.pinpoint.circuit-wait", CIRCUIT_WAIT + "ms",
                "pinbridge.forwarding.first-retry", FIRST_RETRY + "ms",
                "pinbridge.forwarding.longest-retry", LONGEST_RETRY + "ms");
    }

    /// How often the row that was put off most often was.
    private static long tries(List<Node> nodes, long from, long to) {
        return nodes.stream()
                .flatMap(node -> node.journal().stream())
                .filter(entry -> entry.at() >= from && entry.at() < to && entry.moves(ForwardingStatus.QUEUED))
                .collect(Collectors.groupingBy(Entry::reference, Collectors.counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    /// How many tries there is time for when each delay doubles up to the longest, and is a fifth too short.
    private static long rungs(long millis) {
        var rungs = 1L;
        var delay = (double) FIRST_RETRY;
        for (var at = 0.8 * delay; at < millis; at += 0.8 * delay) {
            rungs++;
            delay = Math.min(2 * delay, LONGEST_RETRY);
        }
        // The one that finds the row, and the one under way when the outage ends.
        return rungs + 2;
    }

    private static long allowedProbes(long millis) {
        return PROBES * (millis / CIRCUIT_WAIT + 1);
    }
}

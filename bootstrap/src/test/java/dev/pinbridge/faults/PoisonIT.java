package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T12: sending some people ends the process. They are put aside, and everybody else is sent.
class PoisonIT {
    private static final int GOOD = Size.of(40, 1_000);
    private static final int POISON = Size.of(2, 50);
    private static final int RECOVERIES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(8, 60));

    private final Report report = new Report("T12", Size.seed());
    private final Bench bench = Bench.shared();
    private int deaths;

    @Test
    void putsAsideWhatKillsAndSendsTheRest() {
        try (var a = bench.node("poison-a", Map.of());
                var b = bench.node("poison-b", Map.of())) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenant = bench.tenant(1).settled(a);
            var requests = new ArrayList<Crowd.Request>();
            var left = POISON;
            var kinds = Poison.values().length;
            for (var poison : Poison.values()) {
                var share = left / kinds--;
                tenant.seed(poison.prefix() + "person", share, Tenant.SMALL_CV);
                left -= share;
            }
            requests.addAll(Crowd.seeded(tenant, GOOD, Tenant.SMALL_CV));
            // when
            try (var crowd = Crowd.accepting(requests, List.of(a, b), requests.size(), Size.seed())) {
                Eventually.get(PATIENCE, () -> supervised(a, b, tenant), standing -> isOver(standing, crowd, requests));
            } catch (AssertionError e) {
                report.metric("deaths", deaths)
                        .metric("standing", tenant.statuses())
                        .check("all good are sent and all poison is parked", false)
                        .conclude();
            }
            // then
            var standing = tenant.statuses();
            report.metric("good", GOOD)
                    .metric("poison", POISON)
                    .metric("deaths", deaths)
                    .metric("standing", standing)
                    .metric("doubled", tenant.verdict().doubled())
                    .check("nobody is doubled", tenant.verdict().doubled() == 0)
                    .check("parked after few recoveries", deaths <= RECOVERIES * POISON)
                    .conclude();
            tenant.retire();
        }
    }

    private static boolean isOver(Map<String, Integer> standing, Crowd crowd, List<Crowd.Request> requests) {
        return crowd.accepted() == requests.size() && standing.equals(Map.of("SENT", GOOD, "PARKED", POISON));
    }

    /// What runs services starts again what has died.
    private Map<String, Integer> supervised(Node a, Node b, Tenant tenant) {
        for (var node : List.of(a, b)) {
            if (!node.isAlive()) {
                deaths++;
                node.startAgain();
            }
        }
        return tenant.statuses();
    }
}

package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T13: one organisation queues very many, ten others a few each.
class FairnessIT {
    private static final int MANY = Size.of(2_000, 100_000);
    private static final int FEW = 10;
    private static final int OTHERS = 10;
    /// Requests a second and account.
    private static final int LIMIT = 40;
    /// Less, since what leaves evenly arrives unevenly when machines are busy, as those are that build.
    private static final int OURS = Size.of(30, 36);
    /// How long the first is watched alone.
    private static final long ALONE = Size.of(3_000, 30_000);
    private static final long LATEST_START = 2_000;
    private static final double KEPT = 0.8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Report report = new Report("T13", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void letsTheFewBySoonAndTheManyKeepTheirPace() {
        var limits = Map.of(
                "pinbridge.pinpoint.starting-rate", Integer.toString(OURS),
                "pinbridge.pinpoint.highest-rate", Integer.toString(OURS));
        try (var a = bench.node("fairness-a", limits);
                var b = bench.node("fairness-b", limits)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var many = queueing(a, MANY);
            var few = Stream.generate(() -> queueing(a, FEW)).limit(OTHERS).toList();
            // when
            many.queueAll();
            // As PostgreSQL does by itself soon after tables have grown; here they did so in a moment.
            bench.ledger().execute("analyze");
            Eventually.get(PATIENCE, () -> creates(many).size(), count -> count > 1);
            var began = System.currentTimeMillis();
            Moments.pass(ALONE);
            var joined = System.currentTimeMillis();
            var queued = few.stream().collect(Collectors.toMap(tenant -> tenant, FairnessIT::queueAll));
            Eventually.get(
                    PATIENCE,
                    () -> few.stream().map(Tenant::statuses).toList(),
                    all -> all.stream().allMatch(Map.of("SENT", FEW + 1)::equals));
            var over = Math.max(System.currentTimeMillis(), joined + ALONE);
            var left = many.statuses().getOrDefault("QUEUED", 0);
            Moments.pass(over - System.currentTimeMillis());
            // then
            var starts = queued.entrySet().stream()
                    .flatMap(tenant -> creates(tenant.getKey()).stream()
                            .map(at -> at - tenant.getValue())
                            .filter(after -> after >= 0))
                    .toList();
            var alone = Rates.between(creates(many), began, joined);
            var together = Rates.between(creates(many), joined, over);
            var busiest = Stream.concat(Stream.of(many), few.stream())
                    .mapToInt(tenant -> Rates.mostInASecond(requests(tenant)))
                    .max()
                    .orElseThrow();
            report.metric("many", MANY)
                    .metric("startMillisP99", Rates.quantile(starts, 0.99))
                    .metric("aloneASecond", alone)
                    .metric("togetherASecond", together)
                    .metric("mostInASecond", busiest)
                    .metric("manyLeft", left)
                    .check("the few are done while the many are not", left > 0)
                    .check("no account sees more than its limit", busiest <= LIMIT)
                    .check("the few start soon", isSmall() || Rates.quantile(starts, 0.99) <= LATEST_START)
                    .check("the many keep their pace", isSmall() || together >= KEPT * alone)
                    .conclude();
            many.retire();
            few.forEach(Tenant::retire);
        }
    }

    /// With so many people who ask to talk, and one who was sent already.
    private Tenant queueing(Node node, int people) {
        var tenant = bench.tenant(1).settled(node);
        tenant.seed(1, Tenant.SMALL_CV).forEach(conversation -> tenant.accept(node, conversation));
        Eventually.get(PATIENCE, tenant::statuses, Map.of("SENT", 1)::equals);
        tenant.seed(people, Tenant.SMALL_CV);
        return tenant;
    }

    /// @return when it was done
    private static long queueAll(Tenant tenant) {
        tenant.queueAll();
        return System.currentTimeMillis();
    }

    private List<Long> creates(Tenant tenant) {
        return bench.sandbox().asked(tenant.account()).stream()
                .filter(Sandbox.Asked::isCreate)
                .map(Sandbox.Asked::at)
                .toList();
    }

    private List<Long> requests(Tenant tenant) {
        return bench.sandbox().asked(tenant.account()).stream()
                .map(Sandbox.Asked::at)
                .toList();
    }

    /// On a machine that does other things beside, times say little.
    private static boolean isSmall() {
        return Size.chosen() == Size.SMALL;
    }
}

package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A first import during which nodes are killed at random moments: it goes on where it was, on whichever node is
/// there, and ends complete and equal.
class ImportKillIT {
    private static final int APPLICATIONS = Size.of(10_000, 100_000);
    private static final int KILLS = Size.of(2, 10);
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 60));
    /// A page each time, so that there is something to be killed in.
    private static final long ANSWER = Size.of(1_500, 500);
    private static final Map<String, String> MIRRORING = Map.of("pinbridge.mirror.enabled", "true");

    private final Report report = new Report("IMPORT-KILL", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());

    @Test
    void endsCompleteAndEqualWhateverDies() {
        var tenant = bench.tenant(0);
        bench.sandbox().fill(tenant.account(), APPLICATIONS, Size.seed());
        bench.sandbox().allFail(tenant.account(), "delay", ANSWER);
        try (var a = bench.node("import-a", MIRRORING);
                var b = bench.node("import-b", MIRRORING)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            tenant.connectMetaview(a);
            // when
            var kills = 0;
            while (kills < KILLS && !tenant.isImported()) {
                Moments.pass(random.nextInt(300, 2_000));
                var node = random.nextBoolean() ? a : b;
                node.kill();
                kills++;
                node.startAgain();
                node.awaitStarted();
            }
            Eventually.get(PATIENCE, tenant::isImported, imported -> imported);
            // then
            var comparison = MirrorComparison.of(bench, tenant);
            var asked = bench.sandbox().asked(tenant.account()).size();
            report.metric("applications", APPLICATIONS)
                    .metric("kills", kills)
                    .metric("records", comparison.records())
                    .metric("missing", comparison.missing())
                    .metric("extra", comparison.extra())
                    .metric("stale", comparison.stale())
                    .metric("requests", asked)
                    .metric("some", comparison.some())
                    .check("the mirror is as the account is", comparison.isEqual())
                    .conclude();
        }
        tenant.retire();
    }
}

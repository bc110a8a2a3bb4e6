package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// T16: an account that changes all the time, by a clock that goes wrong, with webhooks of which some are lost,
/// doubled and come in another order. When it is quiet, the mirror is as the account is.
class ConvergenceIT {
    private static final int APPLICATIONS = Size.of(2_000, 20_000);
    private static final int SECONDS = Size.of(10, 600);
    private static final int CHANGES = 18;
    private static final double DISORDER = 0.1;
    private static final int MOST_SKEW = 120_000;
    private static final String SECRET = "a-secret-of-the-account";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /// Deletions are found by sweeps alone.
    private static final Map<String, String> MIRRORING = Map.of(
            "pinbridge.mirror.enabled", "true",
            "pinbridge.mirror.sweep", Size.of(5, 120) + "s",
            "pinbridge.mirror.candidates", Size.of(5, 300) + "s");

    /// Without webhooks it is looks that are waited for.
    private static final Map<String, String> LOOKING =
            Size.of(Map.of("pinbridge.mirror.applications", "5s", "pinbridge.mirror.interviews", "5s"), Map.of());

    private final Bench bench = Bench.shared();

    @Test
    void followsByPollingAlone() {
        follow(new Report("T16-POLL", Size.seed()), false, 60_000);
    }

    @Test
    void followsSoonerWithWebhooks() {
        follow(new Report("T16-WEBHOOKS", Size.seed()), true, 10_000);
    }

    private void follow(Report report, boolean withWebhooks, long freshWithin) {
        var mirroring = new HashMap<>(MIRRORING);
        if (!withWebhooks) {
            mirroring.putAll(LOOKING);
        }
        try (var a = bench.node("follow-a", mirroring);
                var b = bench.node("follow-b", mirroring)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenant = bench.tenant(1);
            bench.sandbox().fill(tenant.account(), APPLICATIONS, Size.seed());
            tenant.connectMetaview(a);
            Eventually.get(PATIENCE, tenant::isImported, imported -> imported);
            if (withWebhooks) {
                tenant.setWebhookSecret(a, SECRET);
                bench.sandbox().tell(tenant.account(), webhook(b, tenant), SECRET, DISORDER, Size.seed());
            }
            // when
            var applied = new HashMap<String, Long>();
            try (var arrivals = Arrivals.watching(bench, tenant)) {
                var random = new Random(Size.seed());
                for (var second = 0; second < SECONDS; second++) {
                    var email = "applicant-" + second + "@example.org";
                    var began = System.currentTimeMillis();
                    bench.sandbox().skew(tenant.account(), random.nextInt(-MOST_SKEW, MOST_SKEW));
                    bench.sandbox().change(tenant.account(), CHANGES, 1, second);
                    applied.put(email, System.currentTimeMillis());
                    bench.sandbox().add(tenant.account(), tenant.job(), email);
                    Moments.pass(began + 1_000 - System.currentTimeMillis());
                }
                bench.sandbox().skew(tenant.account(), 0);
                var comparison =
                        Eventually.get(PATIENCE, () -> MirrorComparison.of(bench, tenant), MirrorComparison::isEqual);
                // then
                var fresh = arrivals.after(applied);
                var quiet = tenant.lastWritten();
                var asked = Instant.now();
                tenant.syncAts(a);
                Eventually.get(PATIENCE, () -> tenant.hasLookedSince(asked), looked -> looked);
                report.metric("applications", APPLICATIONS)
                        .metric("secondsOfChange", SECONDS)
                        .metric("records", comparison.records())
                        .metric("missing", comparison.missing())
                        .metric("extra", comparison.extra())
                        .metric("stale", comparison.stale())
                        .metric("seen", fresh.size())
                        .metric("freshMillisP50", Rates.quantile(fresh, 0.5))
                        .metric("freshMillisP95", Rates.quantile(fresh, 0.95))
                        .metric("some", comparison.some())
                        .check("the mirror is as the account is", comparison.isEqual())
                        .check("most of those who apply are seen", fresh.size() >= 0.8 * SECONDS)
                        .check("they are seen soon", Rates.quantile(fresh, 0.95) <= freshWithin)
                        .check(
                                "what is read again is not written again",
                                tenant.lastWritten().equals(quiet))
                        .conclude();
            }
            tenant.retire();
        }
    }

    private static URI webhook(Node node, Tenant tenant) {
        return URI.create(node.url() + URI.create(tenant.webhookUrl(node)).getPath());
    }
}

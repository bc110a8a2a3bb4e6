package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// T6: a first import beside a bare client that pages through the same and throws it away, both against a server
/// that takes its time for a page as one with a database does; then a look for changes after one in a hundred has
/// changed, beside one that is thrown away, too.
class ImportIT {
    /// Of a service that has just been started, and has yet to be compiled.
    private static final int COLD = Size.of(1_000, 50_000);
    private static final List<Integer> SIZES = Size.of(List.of(5_000), List.of(10_000, 100_000, 1_000_000));
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 90));
    /// Each look at how far it is takes a session of its own at the database that works for the import.
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final long ANSWER = 200;
    private static final Map<String, String> MIRRORING = Map.of(
            "pinbridge.mirror.enabled", "true",
            "pinbridge.mirror.applications", "1h",
            "pinbridge.mirror.candidates", "1h",
            "pinbridge.mirror.interviews", "1h",
            "pinbridge.mirror.jobs", "1h",
            "pinbridge.mirror.users", "1h");

    private final Report report = new Report("T6", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void importsNearlyAsFastAsThePagesCanBeRead() {
        try (var node = bench.lastingNode("import", MIRRORING)) {
            node.awaitStarted();
            importOne(node, "cold", COLD);
            SIZES.forEach(size -> importOne(node, "of", size));
            report.metric("nodeMostMegabytes", node.mostMegabytes()).conclude();
        }
    }

    private void importOne(Node node, String name, int applications) {
        // given
        var tenant = bench.tenant(0);
        bench.sandbox().fill(tenant.account(), applications, Size.seed());
        bench.sandbox().allFail(tenant.account(), "delay", ANSWER);
        var bare = BareClient.pageThrough(bench.sandbox().url(), tenant.account());
        // when
        var before = bench.sandbox().asked(tenant.account()).size();
        // Which tries one by one what the key may do, and begins the import.
        var connecting = System.nanoTime();
        tenant.connectMetaview(node);
        var began = System.nanoTime();
        var nearby = millisUntil(began, tenant::hasNearbyInterviews);
        var took = millisUntil(began, tenant::isImported);
        var requests = bench.sandbox().asked(tenant.account()).size() - before;
        var comparison = MirrorComparison.of(bench, tenant);
        // then
        var changing = Instant.now().minusSeconds(1);
        bench.sandbox().change(tenant.account(), applications / 100, 0, Size.seed());
        // First, so that the time in which the sandbox sorts them anew is not taken for ours.
        var bareLook = BareClient.pageThroughChanges(bench.sandbox().url(), tenant.account(), changing);
        var beforeLook = bench.sandbox().asked(tenant.account()).size();
        var lookAsked = Instant.now();
        var lookBegan = System.nanoTime();
        tenant.syncAts(node);
        var lookTook = millisUntil(lookBegan, () -> tenant.hasLookedSince(lookAsked));
        var lookRequests = bench.sandbox().asked(tenant.account()).size() - beforeLook;
        var lookComparison = MirrorComparison.of(bench, tenant);
        var key = name + applications;
        report.metric(key + "Records", comparison.records())
                .metric(key + "ConnectMillis", (began - connecting) / 1_000_000)
                .metric(key + "BareMillis", bare.millis())
                .metric(key + "BareRequests", bare.requests())
                .metric(key + "Millis", took)
                .metric(key + "Ratio", Math.round(100.0 * took / bare.millis()) / 100.0)
                .metric(key + "Requests", requests)
                .metric(key + "NearbyMillis", nearby)
                .metric(key + "LookBareMillis", bareLook.millis())
                .metric(key + "LookBareRequests", bareLook.requests())
                .metric(key + "LookMillis", lookTook)
                .metric(key + "LookRequests", lookRequests)
                .metric(key + "Some", comparison.some())
                .check(key + " is complete and equal", comparison.isEqual())
                .check(key + " is equal after what changed was looked at", lookComparison.isEqual())
                .check(key + " asks for few pages twice", requests <= bare.requests() * 1.05 + 20)
                .check(key + " shows the interviews around now within two minutes", nearby <= 120_000);
        tenant.retire();
    }

    private static long millisUntil(long began, BooleanSupplier reached) {
        Eventually.get(PATIENCE, PAUSE, reached::getAsBoolean, done -> done);
        return (System.nanoTime() - began) / 1_000_000;
    }
}

package dev.pinbridge.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T8, as [CrashPointsIT]: the process ends at each step of importing an account, expecting its interviews as
/// calls and matching those and others.
class MirrorCrashPointsIT {
    /// Each is reached at least three times in a run.
    private static final List<String> ALL = List.of(
            // importing
            "AtsRecords.read:before",
            "AtsRecords.read:after",
            "KindMirrors.save:before",
            "KindMirrors.save:after",
            "MirroredRecords.save:before",
            "MirroredRecords.save:after",
            "MirroredRecords.keepAside:after",
            "SyncRuns.note:before",
            "SyncRuns.note:after",
            // expecting
            "Calls.lock:after",
            "Calls.add:before",
            "Calls.add:after",
            // matching
            "Prospects.house:after",
            "Prospects.by:after",
            "Matches.save:before",
            "Matches.save:after",
            "Matches.note:before",
            "Matches.note:after");
    private static final List<String> CHOSEN = List.of("MirroredRecords.save:after", "Matches.save:after");
    private static final int HITS = Size.of(1, 3);
    /// Several pages, and some interviews to come.
    private static final int APPLICATIONS = 3_000;
    private static final int RECORDED = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /// Sooner than elsewhere, as each run waits for the next node to take over.
    private static final Map<String, String> SOON = Map.of(
            "pinbridge.mirror.enabled", "true",
            "pinbridge.queue.heartbeat", "250ms",
            "pinbridge.queue.poll-every", "100ms");

    private final Report report = new Report("T8-MIRROR", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void comesOutTheSameWhereverItEnds() {
        try (var node = bench.node("mirror-crash", SOON)) {
            node.awaitStarted();
            var uninterrupted =
                    new Interruptions(node, Size.of(CHOSEN, ALL), HITS).compare(report, revived -> run(node, revived));
            report.check("the mirror is as the account is", uninterrupted.isMirrored())
                    .conclude();
        }
    }

    /// @param calls how many there are of each origin and state, and how they are matched
    record Outcome(boolean isMirrored, int records, List<String> calls) {
        Outcome {
            calls = List.copyOf(calls);
        }
    }

    private Outcome run(Node node, Revived revived) {
        var tenant = bench.tenant(0);
        bench.sandbox().fill(tenant.account(), APPLICATIONS, Size.seed());
        revived.untilDone(() -> tenant.connectMetaview(node));
        revived.await(PATIENCE, tenant::isImported);
        for (var time = 0; time < RECORDED; time++) {
            var reference = "tape-" + time;
            var email = tenant.applicant(time);
            revived.untilDone(() -> tenant.recordCall(node, reference, email));
        }
        revived.await(PATIENCE, tenant::hasMatchedInterviews);
        var comparison = MirrorComparison.of(bench, tenant);
        var outcome = new Outcome(comparison.isEqual(), comparison.records(), tenant.calls());
        tenant.retire();
        return outcome;
    }
}

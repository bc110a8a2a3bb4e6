package dev.pinbridge.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T8, as [CrashPointsIT]: the process ends at each step of taking a transcript in, writing its notes, linking
/// them and posting them.
class NotesCrashPointsIT {
    /// Each is reached at least three times in a run.
    private static final List<String> ALL = List.of(
            // taking a transcript in
            "Transcripts.save:before",
            "Transcripts.save:after",
            "Notes.add:before",
            "Notes.add:after",
            "Notes.ask:before",
            "Notes.ask:after",
            "NoteRuns.wake:before",
            "NoteRuns.wake:after",
            // writing
            "Notes.due:after",
            "NoteWriter.write:before",
            "NoteWriter.write:after",
            "NoteProgress.soFar:after",
            "Notes.lock:after",
            "Notes.save:before",
            "Notes.save:after",
            "Notes.replace:before",
            "Notes.replace:after",
            // linking and posting
            "NotePosts.add:before",
            "NotePosts.add:after",
            "Comments.add:before",
            "Comments.add:after",
            "CommentLanes.wake:before",
            "CommentLanes.wake:after",
            "Comments.due:after",
            "Comments.update:before",
            "Comments.update:after",
            "CommentIntake.post:before",
            "CommentIntake.post:after");
    private static final List<String> CHOSEN = List.of("CommentIntake.post:after");
    private static final int HITS = Size.of(1, 3);
    private static final int CALLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /// Sooner than elsewhere, as each run waits for the next node to take over.
    private static final Map<String, String> SOON = Map.of(
            "pinbridge.mirror.enabled", "true",
            "pinbridge.queue.heartbeat", "250ms",
            "pinbridge.queue.poll-every", "100ms",
            "pinbridge.forwarding.looks", "200ms,800ms,8s");

    private final Report report = new Report("T8-NOTES", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void comesOutTheSameWhereverItEnds() {
        try (var node = bench.node("notes-crash", SOON)) {
            node.awaitStarted();
            var uninterrupted =
                    new Interruptions(node, Size.of(CHOSEN, ALL), HITS).compare(report, revived -> run(node, revived));
            report.check("an uninterrupted run posts all", uninterrupted.atTheAts() == 2 * CALLS)
                    .conclude();
        }
    }

    private Noting.Outcome run(Node node, Revived revived) {
        var tenant = bench.tenant(1);
        for (var number = 0; number < CALLS; number++) {
            bench.sandbox().add(tenant.account(), tenant.job(), address(number));
        }
        revived.untilDone(() -> tenant.connectMetaview(node));
        revived.await(PATIENCE, tenant::isImported);
        var noting = new Noting(bench, tenant);
        for (var number = 0; number < CALLS; number++) {
            var reference = "tape-" + number;
            var email = address(number);
            revived.untilDone(() -> tenant.recordCall(node, reference, email));
        }
        revived.await(PATIENCE, () -> noting.calls().size() == CALLS);
        var calls = noting.calls();
        for (var number = 0; number < CALLS; number++) {
            var call = calls.get(number);
            var application = noting.applications().get(number);
            revived.untilDone(() -> noting.choose(node, call, application));
            revived.untilDone(() -> noting.upload(node, call));
        }
        revived.await(PATIENCE, () -> noting.hasWritten(CALLS));
        for (var call : calls) {
            revived.untilDone(() -> noting.post(node, call));
        }
        revived.await(PATIENCE, () -> noting.hasPosted(2 * CALLS));
        var outcome = noting.outcome();
        tenant.retire();
        return outcome;
    }

    private static String address(int number) {
        return "applicant-" + number + "@example.org";
    }
}

package dev.pinbridge.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T8: the process ends at each step of connecting, linking, accepting and sending, and all comes out as if it
/// had not.
class CrashPointsIT {
    /// Each is reached at least three times in a run.
    private static final List<String> ALL = List.of(
            // connecting
            "AtsAccess.check:before",
            "AtsAccess.check:after",
            "Integrations.lock:after",
            "Integrations.save:before",
            "Integrations.save:after",
            "ApiKeys.keep:before",
            "ApiKeys.keep:after",
            "ForwardingRules.setForOrganisation:after",
            // linking
            "AtsJobs.find:before",
            "AtsJobs.find:after",
            "Positions.lock:after",
            "Positions.save:before",
            "Positions.save:after",
            "LinkedJobs.watch:before",
            "LinkedJobs.watch:after",
            // accepting
            "Conversations.lock:after",
            "Conversations.update:before",
            "Conversations.update:after",
            "Forwardings.addUnlessThere:before",
            "Forwardings.addUnlessThere:after",
            "Forwardings.tie:before",
            "Forwardings.tie:after",
            "Lanes.wake:before",
            "Lanes.wake:after",
            // sending
            "AtsApplications.ofPerson:before",
            "AtsApplications.ofPerson:after",
            "Documents.content:after",
            "Forwardings.take:before",
            "Forwardings.take:after",
            "Forwardings.update:before",
            "Forwardings.update:after",
            "ApplicationIntake.submit:before",
            "ApplicationIntake.submit:after",
            "Transactions.within:before",
            "Transactions.within:after");
    private static final List<String> CHOSEN = List.of(
            "Positions.save:after",
            "Forwardings.update:after",
            "ApplicationIntake.submit:before",
            "ApplicationIntake.submit:after");
    private static final int HITS = Size.of(1, 3);
    private static final int PEOPLE = 4;
    private static final int JOBS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /// Sooner than elsewhere, as each run waits for the next node to take over.
    private static final Map<String, String> SOON = Map.of(
            "pinbridge.queue.heartbeat", "250ms",
            "pinbridge.queue.poll-every", "100ms",
            "pinbridge.forwarding.looks", "200ms,800ms,8s");

    private final Report report = new Report("T8", Size.seed());
    private final Bench bench = Bench.shared();

    @Test
    void comesOutTheSameWhereverItEnds() {
        try (var node = bench.node("crash", SOON)) {
            node.awaitStarted();
            var uninterrupted =
                    new Interruptions(node, Size.of(CHOSEN, ALL), HITS).compare(report, revived -> run(node, revived));
            report.check("an uninterrupted run sends all", uninterrupted.sent() == PEOPLE)
                    .conclude();
        }
    }

    /// Where an organisation stands in the end.
    record Outcome(int sent, int applications, int lost, int doubled, int wrong, int links, String integration) {}

    private Outcome run(Node node, Revived revived) {
        var tenant = bench.tenant(JOBS);
        for (var time = 1; time <= JOBS; time++) {
            revived.untilDone(() -> tenant.connect(node));
        }
        while (untilSeen(revived, tenant) < JOBS) {
            revived.untilDone(() -> tenant.createPosition(node));
        }
        for (var job = 0; job < JOBS; job++) {
            var position = tenant.positions().get(job);
            var reference = tenant.account().jobs().get(job);
            revived.untilDone(() -> tenant.link(node, position, reference));
        }
        for (var conversation : tenant.seed(PEOPLE, Tenant.SMALL_CV)) {
            revived.untilDone(() -> tenant.accept(node, conversation));
        }
        revived.await(PATIENCE, () -> tenant.isDone(PEOPLE));
        var outcome = outcome(tenant);
        tenant.retire();
        return outcome;
    }

    private int untilSeen(Revived revived, Tenant tenant) {
        revived.look();
        return tenant.positions().size();
    }

    private Outcome outcome(Tenant tenant) {
        var verdict = tenant.verdict();
        var ledger = bench.ledger();
        var organisation = tenant.organisation();
        return new Outcome(
                tenant.statuses().getOrDefault("SENT", 0),
                bench.sandbox().taken(tenant.account()).size(),
                verdict.lost(),
                verdict.doubled(),
                verdict.wrong(),
                ledger.list(
                                row -> row.getInt(1),
                                "select count(*) from job_link where organisation_id = ?",
                                organisation)
                        .getFirst(),
                ledger.list(
                                row -> row.getString(1),
                                "select state from integration where organisation_id = ?",
                                organisation)
                        .getFirst());
    }
}

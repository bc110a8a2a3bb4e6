package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// T18: nodes are killed at random moments while comments are posted, and Pinpoint does what it was asked and
/// says otherwise, or says nothing.
class CommentFaultsIT {
    private static final int COMMENTS = Size.of(40, 2_000);
    private static final int KILLS = Size.of(2, 40);
    /// So that few comments meet every fault, the small size has twice as many of each.
    private static final double OFTEN = Size.of(10, 5) / 100.0;
    private static final long HANG = Size.of(9_000, 60_000);
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 60));

    /// A comment that is under way in three kills is parked, unless the tries lie far apart.
    private static final Map<String, String> CALM = Map.of("pinbridge.forwarding.first-retry", "2s");

    private final Report report = new Report("T18", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());

    @Test
    void postsEverythingOnceWhateverDiesOrIsNotAnswered() {
        try (var a = bench.node("comments-a", CALM);
                var b = bench.node("comments-b", CALM)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenant = bench.tenant(1);
            Eventually.get(() -> connected(tenant, a), connected -> connected);
            var commenting = new Commenting(bench, tenant, COMMENTS);
            arm(tenant.account());
            // when
            for (var kill = 1; kill <= KILLS; kill++) {
                commenting.queueUpTo(COMMENTS * kill / (KILLS + 1));
                kill(random.nextBoolean() ? a : b);
            }
            commenting.queueUpTo(COMMENTS);
            a.awaitReady(true);
            report.metric("kills", KILLS).metric("parkedAndRetriedByHand", commenting.awaitPosted(a, PATIENCE));
            // then
            report.check("some were sent more than once", commenting.attempts() > COMMENTS);
            commenting.into(report);
            tenant.retire();
        }
        report.conclude();
    }

    /// A busy machine may answer too late while everything is set up.
    private static boolean connected(Tenant tenant, Node node) {
        try {
            tenant.connectMetaview(node);
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }

    private void arm(Sandbox.Account account) {
        fail(account, "commit-then-reset", 0, OFTEN);
        fail(account, "commit-then-500", 0, OFTEN);
        fail(account, "commit-then-hang", HANG, OFTEN / 2);
        fail(account, "reject-then-reset", 0, OFTEN);
        fail(account, "server-error", 0, OFTEN);
        fail(account, "too-many-requests", 1_000, OFTEN * 2 / 5);
        fail(account, "malformed-json", 0, OFTEN / 5);
    }

    private void fail(Sandbox.Account account, String fault, long millis, double often) {
        bench.sandbox().someCommentsFail(account, fault, millis, often, random.nextLong());
    }

    /// At some moment, and up again after at most three seconds.
    private void kill(Node node) {
        Moments.pass(random.nextInt(200, 1_200));
        node.kill();
        Moments.pass(random.nextInt(3_000));
        node.startAgain();
        if (random.nextBoolean()) {
            node.awaitStarted();
        }
    }
}

package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T9: Pinpoint does what it was asked and says otherwise, or says nothing, or finds things late.
class AmbiguityIT {
    private static final int TENANTS = 2;
    private static final int PEOPLE = Size.of(75, 2_500);
    /// So that few people meet every fault, the small size has twice as many of each.
    private static final double OFTEN = Size.of(10, 5) / 100.0;
    private static final long HANG = Size.of(9_000, 60_000);
    private static final int LONGEST_LAG = Size.of(1_500, 5_000);
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 60));
    private static final long LATEST_SETTLED = Duration.ofMinutes(5).toMillis();

    private final Report report = new Report("T9", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());

    @Test
    void findsOutWhatBecameOfEverybody() {
        try (var node = bench.node("ambiguity", Map.of())) {
            // given
            node.awaitStarted();
            var tenants = Stream.generate(() -> bench.tenant(1).settled(node))
                    .limit(TENANTS)
                    .toList();
            tenants.forEach(this::arm);
            var requests = Crowd.mixed(tenants.stream()
                    .map(tenant -> Crowd.seeded(tenant, PEOPLE, Tenant.SMALL_CV))
                    .toList());
            var over = new AtomicBoolean();
            Thread.startVirtualThread(() -> lag(tenants, over));
            // when
            try (var _ = Crowd.accepting(requests, List.of(node), requests.size(), Size.seed())) {
                Eventually.get(
                        PATIENCE,
                        () -> tenants.stream().map(Tenant::statuses).toList(),
                        all -> all.stream().allMatch(Map.of("SENT", PEOPLE)::equals));
            } finally {
                over.set(true);
            }
            // then
            report(tenants, node.journal());
            tenants.forEach(Tenant::retire);
        }
    }

    private void arm(Tenant tenant) {
        var sandbox = bench.sandbox();
        var account = tenant.account();
        sandbox.someFail(account, "commit-then-reset", 0, OFTEN, random.nextLong());
        sandbox.someFail(account, "commit-then-500", 0, OFTEN, random.nextLong());
        sandbox.someFail(account, "commit-then-hang", HANG, OFTEN, random.nextLong());
        sandbox.someFail(account, "reject-then-reset", 0, OFTEN, random.nextLong());
        sandbox.someFail(account, "too-many-requests", 1_000, OFTEN * 2 / 5, random.nextLong());
        sandbox.someFail(account, "malformed-json", 0, OFTEN / 5, random.nextLong());
    }

    /// Sometimes what was created is found at once, sometimes late.
    private void lag(List<Tenant> tenants, AtomicBoolean over) {
        while (!over.get()) {
            tenants.forEach(tenant -> bench.sandbox().searchLag(tenant.account(), random.nextInt(LONGEST_LAG)));
            Moments.pass(200);
        }
        tenants.forEach(tenant -> bench.sandbox().allIsWell(tenant.account()));
    }

    /// Found, or known to have never arrived.
    private static boolean isSettled(Entry entry) {
        return entry.moves(ForwardingStatus.SENT) || entry.moves(ForwardingStatus.QUEUED);
    }

    private void report(List<Tenant> tenants, List<Entry> journal) {
        var since = new HashMap<String, Long>();
        var unknown = 0;
        var longest = 0L;
        for (var entry : journal) {
            if (entry.done() && entry.moves(ForwardingStatus.UNCONFIRMED)) {
                unknown += since.putIfAbsent(entry.reference(), entry.at()) == null ? 1 : 0;
            } else if (entry.done() && isSettled(entry) && since.containsKey(entry.reference())) {
                longest = Math.max(longest, entry.at() - since.remove(entry.reference()));
            }
        }
        report.metric("people", TENANTS * PEOPLE)
                .metric("unconfirmed", unknown)
                .metric("longestUnconfirmedMillis", longest)
                .check("some outcomes were unknown", unknown > 0)
                .check("all were settled", since.isEmpty())
                .check("settled in time", longest <= LATEST_SETTLED);
        tenants.stream()
                .map(Tenant::verdict)
                .reduce(Verdict::and)
                .orElseThrow()
                .into(report)
                .conclude();
    }
}

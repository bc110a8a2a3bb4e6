package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T10: PostgreSQL dies, ends sessions, and cannot be reached, while people are sent.
class DatabaseFaultsIT {
    private static final int TENANTS = 2;
    private static final int PEOPLE = Size.of(50, 2_500);
    private static final int STOPS = Size.of(2, 20);
    private static final int TERMINATIONS = Size.of(2, 20);
    private static final int BLACK_HOLES = Size.of(1, 10);
    private static final long BLACK_HOLE = Size.of(3_000, 10_000);
    private static final Duration PATIENCE = Duration.ofMinutes(Size.of(5, 60));
    private static final long LATEST_ALIVE = 60_000;

    private final Report report = new Report("T10", Size.seed());
    private final Bench bench = Bench.shared();
    private final Random random = new Random(Size.seed());
    private final List<Long> recoveries = new ArrayList<>();

    private enum Trouble {
        STOP,
        TERMINATION,
        BLACK_HOLE
    }

    @Test
    void losesNobodyWithTheDatabase() throws SQLException {
        try (var wire = TcpProxy.to(bench.database().port());
                var a = node("database-a", wire);
                var b = node("database-b", wire)) {
            // given
            a.awaitStarted();
            b.awaitStarted();
            var tenants = Stream.generate(() -> bench.tenant(1).settled(a))
                    .limit(TENANTS)
                    .toList();
            var requests = Crowd.mixed(tenants.stream()
                    .map(tenant -> Crowd.seeded(tenant, PEOPLE, Tenant.SMALL_CV))
                    .toList());
            var troubles = troubles();
            // when
            try (var crowd = Crowd.accepting(requests, List.of(a, b), 0, Size.seed())) {
                for (var done = 0; done < troubles.size(); done++) {
                    crowd.allow(requests.size() * (done + 1) / (troubles.size() + 1));
                    Moments.pass(random.nextInt(300));
                    make(troubles.get(done), wire, List.of(a, b));
                }
                var last = System.currentTimeMillis();
                crowd.allow(requests.size());
                Eventually.get(PATIENCE, this::stranded, count -> count == 0);
                var unstranded = System.currentTimeMillis() - last;
                Eventually.get(PATIENCE, crowd::accepted, count -> count == requests.size());
                report.metric("parkedAndSentByHand", Tenant.awaitSent(tenants, PEOPLE, a, PATIENCE));
                // then
                report.metric("people", TENANTS * PEOPLE)
                        .metric("troubles", troubles.size())
                        .metric("lostAnswers", crowd.again())
                        .metric("readyAgainMillis", recoveries)
                        .metric("lastStrandedMillis", unstranded)
                        .metric("drainedMillis", System.currentTimeMillis() - last)
                        .check("nothing is stranded", unstranded <= LATEST_ALIVE);
                tenants.stream()
                        .map(Tenant::verdict)
                        .reduce(Verdict::and)
                        .orElseThrow()
                        .into(report)
                        .conclude();
            }
            tenants.forEach(Tenant::retire);
        }
    }

    private Node node(String name, TcpProxy wire) {
        return bench.node(
                name,
                wire.port(),
                // A connection that breaks is noticed by both in seconds rather than minutes.
                Map.of("spring.datasource.hikari.connection-timeout", "1500"));
    }

    private List<Trouble> troubles() {
        var troubles = new ArrayList<Trouble>();
        troubles.addAll(Collections.nCopies(STOPS, Trouble.STOP));
        troubles.addAll(Collections.nCopies(TERMINATIONS, Trouble.TERMINATION));
        troubles.addAll(Collections.nCopies(BLACK_HOLES, Trouble.BLACK_HOLE));
        Collections.shuffle(troubles, random);
        return troubles;
    }

    private void make(Trouble trouble, TcpProxy wire, List<Node> nodes) throws SQLException {
        switch (trouble) {
            case STOP -> {
                bench.database().stopImmediately();
                nodes.forEach(node -> node.awaitReady(false));
                bench.database().startAgain();
                recover(nodes);
            }
            case TERMINATION -> {
                bench.database().endSessions();
                recover(nodes);
            }
            case BLACK_HOLE -> {
                wire.swallow();
                Moments.pass(BLACK_HOLE);
                wire.flow();
                recover(nodes);
            }
        }
    }

    /// Readiness comes back with the database, without anybody's help.
    private void recover(List<Node> nodes) {
        var began = System.currentTimeMillis();
        nodes.forEach(node -> node.awaitReady(true));
        recoveries.add(System.currentTimeMillis() - began);
    }

    /// Rows that have been under way for longer than any request may take.
    private int stranded() {
        return bench.ledger()
                .list(
                        row -> row.getInt(1),
                        "select count(*) from forwarding where status = 'SENDING' and since < now() - interval '10 s'")
                .getFirst();
    }
}

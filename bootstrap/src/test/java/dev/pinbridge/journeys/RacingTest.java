package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything that changes whether somebody may be sent, at the same time as people are accepted and sent. Nothing may
/// deadlock, get stuck or be sent twice.
class RacingTest {
    private static final int PEOPLE = 40;
    private static final int ROUNDS = 25;
    private static final String HELLO = "{ viewer { organisation { plan } } }";

    private final Customer customer = Customer.connected(true);

    @Test
    void sendsEverybodyOnceWhilePlanKeyLinkAndCandidatesChange() throws Exception {
        // given
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).get("position").get("id").asString();
        var candidates = Stream.generate(customer::candidate).limit(PEOPLE).toList();
        var conversations = candidates.stream()
                .map(candidate -> customer.requested(candidate, position))
                .toList();
        // when
        runAtTheSameTime(
                () -> conversations.subList(0, PEOPLE / 2).forEach(customer::accept),
                () -> conversations.subList(PEOPLE / 2, PEOPLE).forEach(customer::accept),
                () -> conversations.forEach(customer::forward),
                () -> times(() -> {
                    customer.signIn("STARTER", "member").ask(HELLO);
                    customer.signIn("GROWTH", "member").ask(HELLO);
                }),
                () -> times(() -> customer.connect(customer.company.subdomain(), customer.key)),
                () -> times(() -> customer.linkPosition(position, job)),
                () -> candidates.forEach(this::giveAPhone));
        customer.signIn("SCALE", "member").ask(HELLO);
        // then
        conversations.forEach(conversation -> customer.awaitForwarding(conversation, "SENT"));
        assertThat(customer.company.applications()).hasSize(PEOPLE);
    }

    private void giveAPhone(String candidate) {
        customer.recruiter.ask(
                "mutation($id: ID!) { editCandidate(input: {candidateId: $id, phone: \"+44 20 7946 0018\"}) {"
                        + " candidate { id } } }",
                "id",
                candidate);
    }

    private static void times(Runnable work) {
        for (var round = 0; round < ROUNDS; round++) {
            work.run();
        }
    }

    /// Throws what any of them throws, an answer with a top-level error included.
    private static void runAtTheSameTime(Runnable... work) throws InterruptedException, ExecutionException {
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List.of(work).forEach(each -> running.add(threads.submit(each)));
        }
        for (var each : running) {
            each.get();
        }
    }
}

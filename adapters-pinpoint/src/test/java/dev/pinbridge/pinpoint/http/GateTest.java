package dev.pinbridge.pinpoint.http;

import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.integration.InMemoryAtsTraffic;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Traffic;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.TestClient;
import dev.pinbridge.pinpoint.sandbox.Company;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Operation;
import dev.pinbridge.pinpoint.sandbox.Permission;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class GateTest {
    private final Company acme = Company.named("acme");
    private final PinpointSandbox sandbox = PinpointSandbox.start(0, acme);
    private final JobId job = new JobId(Long.toString(acme.addJob(JobDraft.titled("Engineer"))));
    private final AtsTraffic traffic = new InMemoryAtsTraffic(new InMemoryTransactions(), InstantSource.system());
    private final AtsCredentials background = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.CORD,
            new AccountName("acme"),
            new ApiKey(acme.keys().issue(Permission.all())),
            Haste.BACKGROUND);
    private final AtsCredentials person = background.inHaste(Haste.PERSON);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private TestClient node(String rate, String circuitWait) {
        return TestClient.of(
                sandbox.urlTemplate(),
                Map.of("starting-rate", rate, "highest-rate", rate, "circuit-wait", circuitWait),
                InstantSource.system(),
                traffic);
    }

    private int requests() {
        return acme.requests().all().size();
    }

    @Test
    void twoNodesTogetherNeverExceedTheRate() throws Exception {
        // given
        try (var one = node("25", "30s");
                var other = node("25", "30s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            // when
            var reads = IntStream.range(0, 80)
                    .mapToObj(i -> threads.submit(
                            () -> (i % 2 == 0 ? one : other).jobs().find(background, job)))
                    .toList();
            // then
            for (var read : reads) {
                assertThat(read.get()).isPresent();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(79 * 40));
        }
    }

    @Test
    void slowsDownForAllNodesAndLosesNothing() throws Exception {
        // given
        acme.faults().beyondRate(20, Operation.any(), new Fault.TooManyRequests(null));
        try (var one = node("100", "30s");
                var other = node("100", "30s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // when
            var reads = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> readUntilAnswered(i % 2 == 0 ? one : other)))
                    .toList();
            // then
            for (var read : reads) {
                assertThat(read.get()).isTrue();
            }
            double rate = traffic.change(
                    background.organisation(),
                    background.account(),
                    1,
                    (now, _) -> new Traffic.After<>(now, now.perSecond()));
            assertThat(rate).isLessThan(100);
        }
    }

    private boolean readUntilAnswered(TestClient node) throws InterruptedException {
        while (true) {
            try {
                return node.jobs().find(background, job).isPresent();
            } catch (AtsBusy e) {
                // Its own request was the one too many; the next one waits for its turn.
            } catch (AtsPaused e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    @Test
    void allWaitAsLongAsOneWasAskedTo() {
        // given
        acme.faults().next(Operation.any(), new Fault.TooManyRequests(Duration.ofSeconds(30)));
        try (var one = node("100", "30s");
                var other = node("100", "30s")) {
            assertThatExceptionOfType(AtsBusy.class).isThrownBy(() -> one.jobs().open(background));
            var before = requests();
            // when, then
            for (var node : List.of(one, other)) {
                for (var who : List.of(person, background)) {
                    assertThatExceptionOfType(AtsPaused.class)
                            .isThrownBy(() -> node.jobs().open(who))
                            .withMessageStartingWith("Pinpoint asked us to wait until")
                            .satisfies(paused ->
                                    assertThat(paused.pause().reason()).isEqualTo(PauseReason.ASKED_TO_WAIT));
                    assertThat(node.intake()
                                    .submit(who, withoutCv(job, "r"), () -> true)
                                    .outcome())
                            .isInstanceOf(Submission.Held.class);
                }
            }
            assertThat(requests()).isEqualTo(before);
        }
    }

    @Test
    void waitsOutAShortPause() {
        // given
        acme.faults().next(Operation.any(), new Fault.TooManyRequests(Duration.ofSeconds(1)));
        try (var node = node("100", "30s")) {
            assertThatExceptionOfType(AtsBusy.class)
                    .isThrownBy(() -> node.jobs().open(background));
            // when, then
            assertThat(node.jobs().open(person)).hasSize(1);
        }
    }

    @Test
    void aPersonGoesBeforeBackgroundWork() throws Exception {
        // given
        try (var node = node("5", "30s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var left = new CountDownLatch(20);
            var reads = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> {
                        node.jobs().find(background, job);
                        left.countDown();
                        return true;
                    }))
                    .toList();
            node.jobs().find(background, job);
            // when
            node.jobs().open(person);
            // then
            assertThat(left.getCount())
                    .as("background work that is still to be done")
                    .isGreaterThan(10);
            reads.forEach(read -> read.cancel(true));
        }
    }

    @Test
    void leavesAnAccountAloneThatDoesNotAnswerUntilOneRequestFindsThatItDoes() throws Exception {
        // given
        acme.faults().always(Operation.any(), new Fault.Unavailable());
        try (var one = node("1000", "3s");
                var other = node("1000", "3s")) {
            for (var i = 0; i < 10; i++) {
                assertThatExceptionOfType(AtsUnavailable.class)
                        .isThrownBy(() -> one.jobs().open(background));
            }
            var before = requests();
            // when, then
            assertThatExceptionOfType(AtsPaused.class)
                    .isThrownBy(() -> other.jobs().open(person))
                    .withMessageStartingWith("Pinpoint is not answering")
                    .satisfies(paused -> assertThat(paused.pause().reason()).isEqualTo(PauseReason.NOT_ANSWERING));
            assertThatExceptionOfType(AtsPaused.class)
                    .isThrownBy(() -> one.jobs().open(background));
            assertThat(requests()).isEqualTo(before);
            // when one of both finds out, in vain
            untilAsked(one, other, before);
            assertThatExceptionOfType(AtsPaused.class)
                    .isThrownBy(() -> one.jobs().open(background));
            assertThatExceptionOfType(AtsPaused.class)
                    .isThrownBy(() -> other.jobs().open(background));
            assertThat(requests()).isEqualTo(before + 1);
            // when it answers again
            acme.faults().clear();
            untilAsked(one, other, before + 1);
            // then
            assertThat(one.jobs().open(background)).hasSize(1);
            assertThat(other.jobs().open(background)).hasSize(1);
        }
    }

    /// Asks by both until the sandbox hears of it.
    private void untilAsked(TestClient one, TestClient other, int before) throws InterruptedException {
        while (requests() == before) {
            for (var node : List.of(one, other)) {
                try {
                    if (requests() == before) {
                        node.jobs().open(background);
                    }
                } catch (AtsPaused | AtsUnavailable e) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        }
    }

    @Test
    void whatIsTurnedDownIsAnAnswer() {
        // given
        try (var node = node("1000", "30s")) {
            var stranger = new AtsCredentials(
                    background.organisation(),
                    Product.CORD,
                    background.account(),
                    new ApiKey("wrong"),
                    Haste.BACKGROUND);
            // when
            for (var i = 0; i < 30; i++) {
                node.intake().submit(stranger, withoutCv(job, "r"), () -> true);
            }
            // then
            assertThat(node.jobs().open(background)).hasSize(1);
        }
    }

    @Test
    void oneAccountsTroubleIsNotAnothers() {
        // given
        var globex = sandbox.add(Company.named("globex"));
        var elsewhere = new AtsCredentials(
                background.organisation(),
                Product.CORD,
                new AccountName("globex"),
                new ApiKey(globex.keys().issue(Permission.all())),
                Haste.BACKGROUND);
        acme.faults().next(Operation.any(), new Fault.TooManyRequests(Duration.ofHours(1)));
        try (var node = node("100", "30s")) {
            assertThatExceptionOfType(AtsBusy.class)
                    .isThrownBy(() -> node.jobs().open(background));
            // when, then
            assertThat(node.jobs().open(elsewhere)).isEmpty();
        }
    }
}

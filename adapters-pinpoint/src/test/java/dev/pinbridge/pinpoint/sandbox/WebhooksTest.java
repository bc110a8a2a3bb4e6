package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WebhooksTest extends SandboxTest {
    private static final WebhookPace QUICK = new WebhookPace(Duration.ofSeconds(20), Duration.ofMillis(1));

    private final long job = acme.addJob(JobDraft.titled("Chef"));
    private final List<Receiver> receivers = new ArrayList<>();

    @AfterEach
    void stopReceiving() {
        receivers.forEach(Receiver::close);
    }

    @Test
    void signsAThinEnvelopeWithNumericIds() throws Exception {
        // given
        var receiver = receiving(_ -> 200);
        // when
        http.post("applications", application(job, "ada@example.org", ""));
        // then
        var received = receiver.next();
        assertThat(received.body()).isEqualTo("""
                {"event":"new_application","triggeredAt":%d,"data":{"application":{"id":1},"job":{"id":1}}}""".formatted(NOW.getEpochSecond()));
        assertThat(received.signature())
                .isEqualTo(Delivery.signature("the secret", received.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(Delivery.signature(
                        "key", "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=");
        assertThat(received.contentType()).isEqualTo("application/json");
    }

    @Test
    void tellsOfAMoveByBothNamesAndOfAHire() throws Exception {
        // given
        var application = acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        var receiver = receiving(_ -> 204);
        // when
        http.put("applications/" + application, move(application, acme.stage(job, "review")));
        http.put("applications/" + application, move(application, acme.stage(job, "review")));
        acme.change("applications", application, Map.of("stage_id", acme.stage(job, "hired")));
        // then
        assertThat(receiver.next(5))
                .extracting(Receiver.Received::event)
                .containsExactly(
                        "application_moved",
                        "application_stage_changed",
                        "application_moved",
                        "application_stage_changed",
                        "application_hired");
    }

    @Test
    void tellsOfJobsUsersAndInterviews() throws Exception {
        // given
        var application = acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        var receiver = receiving(_ -> 200);
        // when
        var other = acme.addJob(JobDraft.titled("Baker"));
        acme.setJobStatus(other, "closed");
        acme.delete("jobs", other);
        acme.addUser("Ottoline", "Fernsby", "ottoline@example.org");
        var interview = acme.addInterview(application, InterviewDraft.unscheduled());
        acme.change("interviews", interview, Map.of("start_at", NOW));
        acme.change("interviews", interview, Map.of("start_at", NOW.plusSeconds(60)));
        acme.addJob(JobDraft.titled("Last"));
        // then
        var received = receiver.next(6);
        assertThat(received)
                .extracting(Receiver.Received::event)
                .containsExactly(
                        "job_created",
                        "job_updated",
                        "job_deleted",
                        "user_created_on_company",
                        "interview_scheduled",
                        "job_created");
        assertThat(received.get(4).json().at("/data").toString())
                .isEqualTo("{\"interview\":{\"id\":1},\"application\":{\"id\":1},\"job\":{\"id\":1}}");
    }

    @Test
    void triesAgainUntilItIsTaken() throws Exception {
        // given
        var receiver = receiving(request -> request <= 3 ? 302 + request * 100 : 200);
        // when
        acme.setJobStatus(job, "closed");
        // then
        assertThat(receiver.next(4))
                .extracting(Receiver.Received::body)
                .containsOnly(receiver.all().getFirst().body());
        assertThat(acme.webhooks().isOn()).isTrue();
    }

    @Test
    @Timeout(60)
    void switchesItselfOffAfterTenRetries() throws Exception {
        // given
        var receiver = receiving(_ -> 500);
        // when
        acme.setJobStatus(job, "closed");
        receiver.next(11);
        while (acme.webhooks().isOn()) {
            Thread.onSpinWait();
        }
        acme.setJobStatus(job, "open");
        // then
        assertThat(receiver.all()).hasSize(11);
        assertThat(acme.webhooks().counts())
                .isEqualTo(Map.of(WebhookFate.RAISED, 1, WebhookFate.FAILED, 11, WebhookFate.GIVEN_UP, 1));
    }

    @Test
    void letsNobodyWaitForAReceiverThatHangs() throws Exception {
        // given
        var answered = new CountDownLatch(1);
        var receiver = receiving(request -> {
            if (request == 1) {
                awaitQuietly(answered);
            }
            return 200;
        });
        acme.webhooks().pace(new WebhookPace(Duration.ofMillis(200), Duration.ofMillis(1)));
        // when
        var reply = http.post("applications", application(job, "ada@example.org", ""));
        var received = receiver.next(2);
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThat(received).extracting(Receiver.Received::event).containsOnly("new_application");
        answered.countDown();
    }

    @Test
    void losesDoublesAndReordersTheSameEventsForTheSameSeed() throws Exception {
        // given
        acme.webhooks().disorder(new WebhookDisorder(0.2, 0.2, 0.2, 5));
        // when
        var first = disturbed();
        var second = disturbed();
        // then
        assertThat(second).isEqualTo(first);
        var seen = new HashMap<Integer, Integer>();
        first.forEach(number -> seen.merge(number, 1, Integer::sum));
        assertThat(seen.keySet()).hasSizeBetween(60, 95);
        assertThat(seen.values()).contains(2);
        assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    }

    @Test
    void isSetFromOutsideAndSurvivesARestart() throws Exception {
        // given
        var receiver = receiving(_ -> 200);
        acme.webhooks().switchOff();
        var other = Company.named("acme");
        // when
        var set = admin("POST", "webhook?secret=other&url=" + receiver.url());
        new Snapshot(other).restore(Json.read(Json.bytes(new Snapshot(acme).taken())));
        other.addJob(JobDraft.titled("Baker"));
        // then
        assertThat(set.at("/on").asBoolean()).isTrue();
        var received = receiver.next();
        assertThat(received.signature())
                .isEqualTo(Delivery.signature("other", received.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(admin("DELETE", "webhook").at("/on").asBoolean()).isFalse();
        other.webhooks().switchOff();
    }

    /// The numbers in the order in which a hundred events came, each about the interview of that number.
    private List<Integer> disturbed() throws Exception {
        var receiver = receiving(_ -> 200);
        for (var number = 0; number < 100; number++) {
            acme.state().webhooks().raise("numbered", Map.of("number", (long) number), NOW);
        }
        var counts = acme.webhooks().counts();
        var expected = 100 - counts.getOrDefault(WebhookFate.LOST, 0) + counts.getOrDefault(WebhookFate.DOUBLED, 0);
        return receiver.next(expected).stream()
                .map(received -> received.json().at("/data/number/id").asInt())
                .toList();
    }

    private Http.Reply admin(String method, String call) {
        var request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/acme/admin/" + call))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request);
    }

    private Receiver receiving(IntUnaryOperator answers) throws IOException {
        var receiver = new Receiver(answers);
        receivers.add(receiver);
        acme.webhooks().pace(QUICK);
        acme.webhooks().sendTo(receiver.url(), "the secret");
        return receiver;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String move(long application, long stage) {
        return """
                {"data":{"type":"applications","id":"%d","attributes":{},
                  "relationships":{"stage":{"data":{"type":"stages","id":"%d"}}}}}
                """.formatted(application, stage);
    }
}

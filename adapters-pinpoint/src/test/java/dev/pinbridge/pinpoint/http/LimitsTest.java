package dev.pinbridge.pinpoint.http;

import static dev.pinbridge.application.ats.NewApplications.withCv;
import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawRequest;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How long and how much is waited for. Whatever the other side does, it is over in time.
@Timeout(20)
final class LimitsTest {
    private static final JobId COOK = new JobId("7");
    private static final Map<String, String> SHORT = Map.of(
            "connect-timeout", "300ms",
            "response-timeout", "500ms",
            "overall-timeout", "1s",
            "max-response-size", "64KB");

    @Test
    void givesUpWhenNoConnectionComesAbout() throws IOException {
        // given
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var _ = new Socket(deaf.getInetAddress(), deaf.getLocalPort());
                var _ = new Socket(deaf.getInetAddress(), deaf.getLocalPort());
                var client = TestClient.of("http://127.0.0.1:" + deaf.getLocalPort() + "/{subdomain}", SHORT)) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(COOK, "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isEqualTo(new Submission.NotReached("no connection in time"));
        }
    }

    @Test
    void givesUpWhenNoAnswerBegins() {
        // given
        try (var server = RawServer.with(_ -> Thread.sleep(Duration.ofSeconds(5)));
                var client = TestClient.of(server.urlTemplate(), SHORT)) {
            // when
            var jobs = client.jobs();
            // then
            assertThatExceptionOfType(AtsUnavailable.class)
                    .isThrownBy(() -> jobs.open(Ats.ACME))
                    .withMessageContaining("took too long");
            assertThat(client.intake()
                            .submit(Ats.ACME, withoutCv(COOK, "r"), () -> true)
                            .outcome())
                    .isInstanceOf(Submission.Unknown.class);
        }
    }

    @Test
    void waitsLongerForTheAnswerToACv() {
        // given
        try (var server = RawServer.with(request -> {
                    Thread.sleep(700);
                    request.answer(201, "application/vnd.api+json", "{\"data\":{\"id\":\"5\"}}");
                });
                var client = TestClient.of(server.urlTemplate(), Map.of("response-timeout", "500ms"))) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withCv(COOK, "r", new byte[100_000]), () -> true)
                    .outcome();
            // then
            assertThat(submission).isInstanceOf(Submission.Accepted.class);
        }
    }

    @Test
    void givesUpWhenTheAnswerDrips() {
        // given
        try (var server = RawServer.with(LimitsTest::drip);
                var client = TestClient.of(server.urlTemplate(), SHORT)) {
            var start = System.nanoTime();
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(COOK, "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isEqualTo(new Submission.Unknown("the answer took too long"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void givesUpOnAnAnswerThatIsTooLarge() {
        // given
        try (var server = RawServer.answering(200, "{\"data\":[]," + " ".repeat(70_000) + "\"meta\":{}}");
                var client = TestClient.of(server.urlTemplate(), SHORT)) {
            // when
            var jobs = client.jobs();
            // then
            assertThatExceptionOfType(AtsUnavailable.class).isThrownBy(() -> jobs.open(Ats.ACME));
        }
    }

    @Test
    void givesUpOnAnAnswerWithoutEnd() {
        // given
        try (var server = RawServer.with(request -> {
                    request.say("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n\r\n");
                    while (true) {
                        request.say("[".repeat(8192));
                    }
                });
                var client = TestClient.of(server.urlTemplate(), SHORT)) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(COOK, "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isInstanceOf(Submission.Unknown.class);
        }
    }

    private static void drip(RawRequest request) throws IOException, InterruptedException {
        request.say(RawRequest.head(201, "application/vnd.api+json", 1000));
        for (var i = 0; i < 1000; i++) {
            request.say(" ");
            Thread.sleep(50);
        }
    }
}

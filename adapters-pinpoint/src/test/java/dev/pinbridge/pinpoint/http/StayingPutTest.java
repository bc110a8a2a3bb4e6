package dev.pinbridge.pinpoint.http;

import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No request, and so no key, goes anywhere but to the configured host.
final class StayingPutTest {
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        // given
        try (var canary = RawServer.answering(200, "{\"data\":[]}");
                var server = RawServer.with(request ->
                        request.answer(status, "text/html", "", "Location: " + canary.url() + "/elsewhere"));
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                    .outcome();
            var check = client.access().check(Ats.ACME);
            // then
            assertThat(submission).isInstanceOf(Submission.Unknown.class);
            assertThat(check).isInstanceOf(AccessCheck.Unreachable.class);
            assertThatExceptionOfType(AtsUnavailable.class)
                    .isThrownBy(() -> client.jobs().open(Ats.ACME))
                    .withMessageContaining("points elsewhere");
            assertThat(canary.requests()).isEmpty();
        }
    }

    @Test
    void keepsNoCookie() {
        // given
        try (var server = RawServer.with(request ->
                        request.answer(200, "application/vnd.api+json", "{\"data\":[]}", "Set-Cookie: session=1"));
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.jobs().open(Ats.ACME);
            client.jobs().open(Ats.ACME);
            // then
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request.header("Cookie")).isEmpty());
        }
    }

    @Test
    void asksOnceWhateverTheAnswer() {
        // given
        try (var server = RawServer.with(request -> {
                    request.body();
                    request.reset();
                });
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isInstanceOf(Submission.Unknown.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void saysWhoAsksAndWhatItUnderstands() {
        // given
        try (var server = RawServer.answering(200, "{\"data\":[]}");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.jobs().open(Ats.ACME);
            // then
            var request = server.requests().getFirst();
            assertThat(request.line()).startsWith("GET /acme/api/v1/jobs?").endsWith(" HTTP/1.1");
            assertThat(request.header("X-API-KEY")).hasValue(Ats.KEY);
            assertThat(request.header("Accept")).hasValue("application/vnd.api+json");
            assertThat(request.header("User-Agent"))
                    .hasValueSatisfying(agent -> assertThat(agent).startsWith("pinbridge/"));
        }
    }

    @Test
    void doesNotReachAHostThatDoesNotExist() {
        // given
        try (var client = TestClient.of("https://{subdomain}.invalid")) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isInstanceOf(Submission.NotReached.class);
        }
    }
}

package dev.pinbridge.pinpoint.forwarding;

import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each answer to a create means, the odd ones included.
final class AnswersToACreateTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:30:00Z"));

    @Test
    void takesAnIdThatIsANumber() {
        // given
        var body = "{\"data\":{\"type\":\"applications\",\"id\":5,\"surprise\":[1,{}]},\"meta\":null}";
        // when
        var submission = answered(201, body);
        // then
        assertThat(submission).isEqualTo(new Submission.Accepted(new ApplicationId("5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"data\":null}",
                "{\"data\":[]}",
                "{\"data\":{}}",
                "{\"data\":{\"id\":null}}",
                "{\"data\":{\"id\":{}}}",
                "{\"data\":{\"id\":\"5\"",
                "<html>"
            })
    void doesNotKnowWhenASuccessMakesNoSense(String body) {
        // given
        var status = 201;
        // when
        var submission = answered(status, body);
        // then
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 302, 304, 408, 409, 418, 500, 502, 503, 504})
    void doesNotKnowWhatElseAStatusMeans(int status) {
        // given
        var body = status == 204 || status == 304 ? "" : "{\"errors\":[{\"detail\":\"x\"}]}";
        // when
        var submission = answered(status, body);
        // then
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 413, 415, 422})
    void passesPinpointsWordsOn(int status) {
        // given
        var body = """
                {"errors":[{"status":"%d","title":"Validation Error","detail":"Phone can't be blank"},
                  {"title":"Only a title"},null,{"detail":"Phone can't be blank"},{"detail":7}]}
                """.formatted(status);
        // when
        var submission = answered(status, body);
        // then
        assertThat(submission).isEqualTo(new Submission.Refused("Phone can't be blank; Only a title; 7"));
    }

    @Test
    void cleansAndShortensPinpointsWords() {
        // given
        var body = "{\"errors\":[{\"detail\":\"a\\u0000b\\u001b[31m\\u202e\\n" + "z".repeat(5000) + "\"}]}";
        // when
        var submission = answered(422, body);
        // then
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.words())
                                .startsWith("a b [31m  zzz")
                                .hasSize(500)
                                .matches("\\P{Cntrl}*"));
    }

    @Test
    void isRefusedWithoutWords() {
        // given
        var page = "<html>Bad Request</html>";
        // when
        var submission = answered(400, page);
        // then
        assertThat(submission).isEqualTo(new Submission.Refused("Pinpoint did not say why (400)"));
    }

    @Test
    void hasReachedNobodyWhereNoAccountIs() {
        // given
        var page = "<html>no such company</html>";
        // when
        var submission = answered(404, page);
        // then
        assertThat(submission).isInstanceOf(Submission.NotReached.class);
    }

    @ParameterizedTest
    @CsvSource({
        "401, Invalid API key, KEY_REFUSED",
        "401, X-API-KEY header not provided, KEY_REFUSED",
        "403, Integration not enabled, API_SWITCHED_OFF",
        "401, Integration not enabled, API_SWITCHED_OFF"
    })
    void isDeniedAsAWhole(int status, String detail, AttentionCause cause) {
        assertThat(loss(status, detail)).isEqualTo(new Loss.OfConnection(cause));
    }

    @ParameterizedTest
    @CsvSource({"401, You may not do this", "403, Forbidden"})
    void isDeniedForLackOfThePermission(int status, String detail) {
        assertThat(loss(status, detail)).isEqualTo(new Loss.OfCapability(Capability.WRITE_APPLICATIONS));
    }

    private static Loss loss(int status, String detail) {
        return ((Submission.Denied) answered(status, "{\"errors\":[{\"detail\":\"" + detail + "\"}]}")).loss();
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "'Mon, 02 Mar 2026 09:31:30 GMT', 90",
        "'Mon, 02 Mar 2026 09:00:00 GMT', 0",
        "99999999, 86400",
        "-5, 0",
        "soon, 0"
    })
    void readsHowLongToWait(String retryAfter, long seconds) {
        // given
        try (var server = RawServer.with(request ->
                        request.answer(429, "application/vnd.api+json", "{}", "Retry-After: " + retryAfter));
                var client = TestClient.of(server.urlTemplate(), Map.of(), CLOCK)) {
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                    .outcome();
            // then
            assertThat(submission).isEqualTo(new Submission.Busy(Duration.ofSeconds(seconds)));
        }
    }

    private static Submission answered(int status, String body) {
        try (var server = RawServer.answering(status, body);
                var client = TestClient.of(server.urlTemplate())) {
            return client.intake()
                    .submit(Ats.ACME, withoutCv(new JobId("7"), "r"), () -> true)
                    .outcome();
        }
    }
}

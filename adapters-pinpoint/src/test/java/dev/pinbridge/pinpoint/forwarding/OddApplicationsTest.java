package dev.pinbridge.pinpoint.forwarding;

import static dev.pinbridge.application.ats.NewApplications.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Applications as Pinpoint might send them, for all that is known.
final class OddApplicationsTest {
    private static final String WITHOUT_JOB =
            "{\"data\":[{\"id\":\"1\",\"attributes\":{\"external_system_reference\":\"r\"}}]}";

    @Test
    void readsIdsOfEitherKindAndTimesOfAnyOffset() {
        // given
        var body = """
                {"data":[{"type":"applications","id":1,
                  "attributes":{"candidate_id":33,"job_id":"7","external_system_reference":"r",
                    "created_at":"2026-03-02T10:30:00+01:00"},
                  "relationships":{"job":{"data":{"type":"jobs","id":7}},"stage":{"data":{"type":"stages","id":"4"}}}}],
                 "included":[{"type":"jobs","id":"7","attributes":{"title":"Cook"}},
                   {"type":"stages","id":4,"attributes":{"name":"Applied"}}]}
                """;
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var found = client.applications().withReference(Ats.ACME, "r");
            // then
            assertThat(found)
                    .containsExactly(new AtsApplication(
                            new ApplicationId("1"),
                            new AtsCandidateId("33"),
                            new JobId("7"),
                            "Cook",
                            "Applied",
                            "r",
                            Instant.parse("2026-03-02T09:30:00Z")));
        }
    }

    @Test
    void readsAnApplicationWithoutWhatShouldHaveComeAlong() {
        // given
        var body = """
                {"data":[{"id":"1","attributes":{"job_id":7,"created_at":"yesterday"},
                  "relationships":{"job":{"meta":{"included":false}},"stage":{"data":null}}}]}
                """;
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var found = client.applications().ofPerson(Ats.ACME, ADA);
            // then
            assertThat(found)
                    .containsExactly(
                            new AtsApplication(new ApplicationId("1"), null, new JobId("7"), null, null, null, null));
        }
    }

    @Test
    void leavesOutOfAPersonsApplicationsWhatIsForNoJob() {
        // given
        try (var server = RawServer.answering(200, WITHOUT_JOB);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var found = client.applications().ofPerson(Ats.ACME, ADA);
            // then
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WITHOUT_JOB, "{\"data\":[{}]}", "{\"data\":", "<html>"})
    void doesNotSayThatAReferenceIsUnknownWhenTheAnswerMakesNoSense(String body) {
        // given
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var applications = client.applications();
            // then
            assertThatExceptionOfType(AtsUnavailable.class).isThrownBy(() -> applications.withReference(Ats.ACME, "r"));
        }
    }

    @Test
    void doesNotTakeAnotherReferenceForOurs() {
        // given
        var body = """
                {"data":[{"id":"1","attributes":{"job_id":7,"external_system_reference":"somebody else's"}}]}
                """;
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var found = client.applications().withReference(Ats.ACME, "r");
            // then
            assertThat(found).isEmpty();
        }
    }

    @Test
    void asksForAllKindsOfJobsNewestFirst() {
        // given
        try (var server = RawServer.answering(200, "{\"data\":[]}");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.applications().ofPerson(Ats.ACME, ADA);
            // then
            assertThat(URLDecoder.decode(server.requests().getFirst().line(), StandardCharsets.UTF_8))
                    .contains("filter[candidate_email]=ada@example.org")
                    .contains("filter[job_visibility]=external,internal,confidential,private_job")
                    .contains("sort=-created_at");
        }
    }
}

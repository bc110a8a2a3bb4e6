package dev.pinbridge.pinpoint.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Jobs as Pinpoint might send them, for all that is known.
final class OddJobsTest {
    @Test
    void readsNumbersNullsAndKindsThatNobodyExpects() {
        // given
        var body = """
                {"data":[null,{"type":"jobs","id":42,"surprise":1,
                  "attributes":{"title":"Cook","uuid":null,"status":"levitating","employment_type":["a"],
                    "employment_type_text":{"en":"Full"},"workplace_type":7,"later":{"x":[1]}},
                  "relationships":{"location":{"data":null},"department":{"meta":{"included":false}},"x":null}}],
                 "included":[null,{"type":"locations","id":1}],"links":{},"meta":7}
                """;
        // when
        var jobs = open(body);
        // then
        assertThat(jobs)
                .containsExactly(new JobSummary(new JobId("42"), null, "Cook", JobStatus.OTHER, null, null, null, "7"));
    }

    @Test
    void readsAJobOfWhichNothingIsSaid() {
        // given
        var body = "{\"data\":[{\"id\":\"42\"}]}";
        // when
        var jobs = open(body);
        // then
        assertThat(jobs)
                .containsExactly(
                        new JobSummary(new JobId("42"), null, "Job 42", JobStatus.OTHER, null, null, null, null));
    }

    @Test
    void findsPlacesByNumbersAsWellAsTexts() {
        // given
        var body = """
                {"data":[{"id":"42","attributes":{"title":"Cook","status":"open"},
                  "relationships":{"location":{"data":{"type":"locations","id":5}},
                    "department":{"data":{"type":"departments","id":"9"}}}}],
                 "included":[{"type":"locations","id":"5","attributes":{"name":"Oslo"}},
                   {"type":"departments","id":5,"attributes":{"name":"not this"}}]}
                """;
        // when
        var job = open(body).getFirst();
        // then
        assertThat(job.location()).isEqualTo("Oslo");
        assertThat(job.department()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"data\":null}",
                "{\"data\":[{\"id\":\"42\"}",
                "{\"data\":[{}]}",
                "{\"data\":[{\"id\":\"forty-two\"}]}",
                "<!doctype html><title>Welcome</title>",
                "{\"data\":[]} {\"data\":[]}"
            })
    void isUnavailableWhenTheAnswerMakesNoSense(String body) {
        // given
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var jobs = client.jobs();
            // then
            assertThatExceptionOfType(AtsUnavailable.class)
                    .isThrownBy(() -> jobs.open(Ats.ACME))
                    .withMessage("Pinpoint's answer made no sense");
        }
    }

    @Test
    void isUnavailableWhereNoAccountIs() {
        // given
        try (var server = RawServer.answering(404, "<html>nobody here</html>");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var jobs = client.jobs();
            // then
            assertThatExceptionOfType(AtsUnavailable.class)
                    .isThrownBy(() -> jobs.find(Ats.ACME, new JobId("42")))
                    .withMessageContaining("no such page");
        }
    }

    @Test
    void putsTheSectionsOfADescriptionTogether() {
        // given
        var body = """
                {"data":{"id":"42","attributes":{"description":"<p>We cook.</p>",
                  "key_responsibilities":"<p>Cook.</p>","external_key_responsibilities_header":"What you <do>",
                  "key_responsibilities_header":"not this","skills_knowledge_expertise":"<p>Salt.</p>",
                  "skills_knowledge_expertise_header":"What you know","benefits":"  ","benefits_header":"Nothing"}}}
                """;
        // when
        var job = found(body);
        // then
        assertThat(job.description()).isEqualTo("""
                <p>We cook.</p>
                <h2>What you &lt;do&gt;</h2>
                <p>Cook.</p>
                <h2>What you know</h2>
                <p>Salt.</p>""");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"required\"', true",
        "'\"Mandatory\"', true",
        "true, true",
        "'\"optional\"', false",
        "'\"not_required\"', false",
        "'\"hidden\"', false",
        "false, false",
        "null, false",
        "{}, false"
    })
    void readsADemandOnlyWhereThereIsNoDoubt(String word, boolean demanded) {
        // given
        var body = """
                {"data":{"id":"42","attributes":{"ask_for_address":true,"require_phone":"%s",
                  "resume_requirement":%s,"personal_summary_requirement":%s}}}
                """.formatted(demanded, word, word);
        // when
        var job = found(body);
        // then
        assertThat(job.demands()).isEqualTo(new JobDemands(demanded, demanded, false, false));
    }

    private static List<JobSummary> open(String body) {
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            return client.jobs().open(Ats.ACME);
        }
    }

    private static Job found(String body) {
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            return client.jobs().find(Ats.ACME, new JobId("42")).orElseThrow();
        }
    }
}

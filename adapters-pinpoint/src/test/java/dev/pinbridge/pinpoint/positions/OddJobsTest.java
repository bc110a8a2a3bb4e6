package dev.pinbridge.pinpoint.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
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
    private static final String JSON_API = "application/vnd.api+json";

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
                {"data":{"id":"42","attributes":{"ask_for_address":"%s","require_phone":"%s",
                  "resume_requirement":%s,"personal_summary_requirement":%s}}}
                """.formatted(demanded, demanded, word, word);
        // when
        var job = found(body);
        // then
        assertThat(job.demands()).isEqualTo(new JobDemands(demanded, demanded, demanded, demanded));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"text\"', TEXT",
        "'\"long_text\"', TEXT",
        "'\"something new\"', TEXT",
        "null, TEXT",
        "7, TEXT",
        "{}, TEXT",
        "'\"Boolean\"', BOOLEAN",
        "'\"yes_no\"', BOOLEAN",
        "'\"number\"', NUMBER",
        "'\"date\"', DATE",
        "'\"date_range\"', OTHER",
        "'\"url\"', URL",
        "'\"document\"', OTHER",
        "'\"single_select\"', OTHER"
    })
    void guessesWhatAQuestionTakes(String type, QuestionKind kind) {
        // given
        var body = asking("\"title\":\"Why?\",\"required\":true,\"question_type\":" + type);
        // when
        var questions = found(body).questions();
        // then
        assertThat(questions).containsExactly(new JobQuestion(new QuestionId("5"), "Why?", kind, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\"]", "[{\"id\":1,\"title\":\"a\"}]", "{\"1\":\"a\"}", "\"a, b\""})
    void knowsAChoiceByItsOptions(String options) {
        // given
        var body = asking("\"question_type\":\"text\",\"multiple_choice_options\":" + options);
        // when
        var questions = found(body).questions();
        // then
        assertThat(questions)
                .containsExactly(new JobQuestion(new QuestionId("5"), "Question 5", QuestionKind.OTHER, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{}", "\"\"", "7"})
    void seesNoChoiceWithoutOptions(String options) {
        // given
        var body = asking("\"required\":\"odd\",\"multiple_choice_options\":" + options);
        // when
        var questions = found(body).questions();
        // then
        assertThat(questions)
                .containsExactly(new JobQuestion(new QuestionId("5"), "Question 5", QuestionKind.TEXT, false));
    }

    private static String asking(String attributes) {
        return """
                {"data":{"id":"42","relationships":{"questions":{"data":[null,{"type":"questions","id":5},
                    {"type":"questions","id":"6"},{"type":"questions"}]},
                  "stages":{"meta":{"included":false}}}},
                 "included":[{"type":"stages","id":"5"},{"type":"questions","id":"5","attributes":{%s}}]}
                """.formatted(attributes);
    }

    @Test
    void asksLessOfAKeyThatMayNotSeeTheQuestions() {
        // given
        try (var server = RawServer.with(request -> {
                    if (request.line().contains("questions")) {
                        request.answer(
                                403, JSON_API, "{\"errors\":[{\"code\":\"forbidden\",\"detail\":\"No access\"}]}");
                    } else {
                        request.answer(200, JSON_API, "{\"data\":{\"id\":\"42\",\"attributes\":{\"title\":\"Cook\"}}}");
                    }
                });
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var job = client.jobs().find(Ats.ACME, new JobId("42"));
            // then
            assertThat(job).hasValueSatisfying(found -> {
                assertThat(found.summary().title()).isEqualTo("Cook");
                assertThat(found.questions()).isEmpty();
                assertThat(found.firstStage()).isNull();
            });
        }
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

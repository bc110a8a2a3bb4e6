package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Who opens a call finds the scorecard of its stage, as the ATS has it now.
class ScorecardsTest {
    private static final String SCORECARD =
            "scorecard { status explanation template { kind name isBuiltIn sections { title instruction } } }";

    private final Customer customer = Customer.connected(false);
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));

    @Test
    void isFoundOnceTheStageHasOne() {
        // given
        interview();
        connectMetaview(customer.company.keys().issue(Permission.all()));
        // then
        assertThat(matchedCall().at("/scorecard/status").asString()).isEqualTo("NONE");
        // when
        var scorecard = customer.company.addScorecard("First interview", customer.company.stage(job, "interview"));
        customer.company.addScorecardSection(scorecard, "Beliefs", "", 1);
        customer.company.addScorecardSection(scorecard, "Skills", "Ask for examples.", 0);
        // then
        assertThat(matchedCall().get("scorecard").toString())
                .isEqualTo(
                        "{\"status\":\"FOUND\",\"explanation\":null,\"template\":{\"kind\":\"SCORECARD\","
                                + "\"name\":\"First interview\",\"isBuiltIn\":false,\"sections\":["
                                + "{\"title\":\"Skills\",\"instruction\":\"Ask for examples.\"},"
                                + "{\"title\":\"Beliefs\",\"instruction\":\"What was said that speaks to this criterion.\"}]}}");
    }

    @Test
    void saysWhichPermissionTheKeyLacks() {
        // given
        interview();
        connectMetaview(customer.company.keys().issue(Permission.allBut(Permission.read("Scorecard"))));
        // when
        var scorecard = matchedCall().get("scorecard");
        // then
        assertThat(scorecard.get("status").asString()).isEqualTo("NOT_PERMITTED");
        assertThat(scorecard.get("explanation").asString()).contains("Scorecards: Read");
        assertThat(scorecard.get("template").isNull()).isTrue();
    }

    private void interview() {
        var user = customer.company.addUser("Ana", "Lima", "ana@acme.example");
        var application =
                customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org"));
        var start = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        customer.company.addInterview(
                application,
                InterviewDraft.between(start, start.plusSeconds(1800))
                        .part("https://meet.google.com/abc-defg-hij", user));
    }

    private void connectMetaview(String key) {
        assertThat(customer.connectMetaview(key).get("errors")).isEmpty();
        // Those of cord were read before there were any.
        customer.recruiter.ask("mutation { syncAts(input: {kinds: [JOBS]}) { errors { __typename } } }");
    }

    private JsonNode matchedCall() {
        return Eventually.get(
                        Duration.ofSeconds(60),
                        () -> customer.admin
                                .ask("{ calls(first: 10) { nodes { match { status } " + SCORECARD + " } } }")
                                .at("/calls/nodes"),
                        calls -> calls.size() == 1
                                && calls.at("/0/match/status").asString().equals("MATCHED"))
                .get(0);
    }
}

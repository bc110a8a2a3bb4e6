package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.JobDraft;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PositionsTest {
    private final Customer customer = Customer.connected(true);

    /// Statement 3.
    @Test
    void fillsInTheDescriptionAndLinks() {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer")
                .location(customer.company.addLocation("Utrecht", "NL"))
                .with("description", "<p>Build things.</p>"));
        // when
        var position = customer.importPosition(Long.toString(job)).get("position");
        // then
        assertThat(position.get("description").asString()).contains("<p>Build things.</p>");
        assertThat(position.get("location").isNull()).isTrue();
        assertThat(position.at("/suggestions/location").asString()).isEqualTo("Utrecht");
        assertThat(position.at("/jobLink/job/atsReference").asString()).isEqualTo(Long.toString(job));
    }

    /// Statement 4.
    @Test
    void offersOpenJobsOnly() {
        // given
        for (var status : new String[] {"open", "closed", "archived", "draft"}) {
            customer.company.addJob(JobDraft.titled(status).status(status));
        }
        customer.company.addJob(JobDraft.titled("secret").visibility("confidential"));
        // when
        var jobs = customer.recruiter
                .ask("{ openJobs { nodes { title location department atsReference } } }")
                .at("/openJobs/nodes");
        // then
        assertThat(jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.get("title").asString()).isEqualTo("open"));
    }

    @Test
    void tellsJobsOfOneTitleApartAndPagesThroughThem() {
        // given
        for (var city : new String[] {"Oslo", "Porto", "Zürich"}) {
            customer.company.addJob(JobDraft.titled("Engineer").location(customer.company.addLocation(city, "XX")));
        }
        // when
        var first = customer.recruiter.ask(
                "{ openJobs(first: 2) { nodes { location } pageInfo { hasNextPage endCursor } } }");
        var second = customer.recruiter.ask(
                "query($after: String) { openJobs(first: 2, after: $after) { nodes { location } pageInfo { hasNextPage } } }",
                "after",
                first.at("/openJobs/pageInfo/endCursor").asString());
        // then
        assertThat(first.at("/openJobs/nodes")).hasSize(2);
        assertThat(first.at("/openJobs/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/openJobs/nodes"))
                .singleElement()
                .satisfies(job -> assertThat(job.get("location").asString()).isEqualTo("Zürich"));
        assertThat(second.at("/openJobs/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void findsJobsByWhatTheyContain() {
        // given
        customer.openJob("Engineer");
        customer.openJob("Designer");
        // when
        var found = customer.recruiter.ask("{ openJobs(search: \"SIGN\") { nodes { title } } }");
        // then
        assertThat(found.at("/openJobs/nodes")).hasSize(1);
    }

    /// Statement 4.
    @Test
    void showsThatALinkedJobClosedLater() {
        // given
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).get("position").get("id").asString();
        // when
        customer.company.setJobStatus(Long.parseLong(job), "closed");
        // then
        Eventually.get(
                () -> customer.recruiter.ask(
                        "query($id: ID!) { position(id: $id) { jobLink { job { status } } } }", "id", position),
                answer -> answer.at("/position/jobLink/job/status").asString().equals("CLOSED"));
    }

    @Test
    void showsThatALinkedJobWasDescribedAnewAndTakesThatOver() {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer").with("description", "<p>Build things.</p>"));
        var position = customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
        // when
        customer.company.change("jobs", job, Map.of("title", "Builder", "description", "<p>Build other things.</p>"));
        // then
        var drift = Eventually.get(() -> drift(position), found -> !found.isNull());
        assertThat(drift.get("aspects").toString()).isEqualTo("[\"TITLE\",\"DESCRIPTION\"]");
        assertThat(drift.get("knownTitle").asString()).isEqualTo("Engineer");
        assertThat(drift.get("title").asString()).isEqualTo("Builder");
        assertThat(drift.get("description").asString()).contains("<p>Build other things.</p>");
        // when
        var accepted = customer.recruiter.ask(
                "mutation($id: ID!) { acceptJobDrift(input: {positionId: $id, isDescriptionTakenOver: true}) {"
                        + " position { title description jobDrift { noticedAt } } errors { __typename } } }",
                "id",
                position);
        // then
        assertThat(accepted.at("/acceptJobDrift/position/description")).isEqualTo(drift.get("description"));
        assertThat(accepted.at("/acceptJobDrift/position/title").asString()).isEqualTo("Imported");
        assertThat(drift(position).isNull()).isTrue();
        // when
        customer.company.change("jobs", job, Map.of("title", "Architect"));
        // then
        Eventually.get(() -> drift(position), found -> !found.isNull());
        assertThat(drift(position).get("aspects").toString()).isEqualTo("[\"TITLE\"]");
    }

    private JsonNode drift(String position) {
        return customer.recruiter
                .ask(
                        "query($id: ID!) { position(id: $id) {"
                                + " jobDrift { aspects knownTitle title description } } }",
                        "id",
                        position)
                .at("/position/jobDrift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "archived", "draft"})
    void refusesToLinkToAJobThatIsNotOpen(String status) {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer").status(status));
        var position = customer.unlinkedPosition();
        // when
        var refused = customer.linkPosition(position, Long.toString(job));
        // then
        assertThat(errors(refused)).containsExactly("JobNotOpenError");
        assertThat(refused.at("/errors/0/message").asString()).contains(status);
        assertThat(errors(customer.importPosition(Long.toString(job)))).containsExactly("JobNotOpenError");
    }

    @Test
    void linksChangesAndUnlinks() {
        // given
        var position = customer.unlinkedPosition();
        var first = customer.openJob("First");
        var second = customer.openJob("Second");
        // when, then
        assertThat(customer.linkPosition(position, first)
                        .at("/position/jobLink/job/atsReference")
                        .asString())
                .isEqualTo(first);
        assertThat(customer.linkPosition(position, second)
                        .at("/position/jobLink/job/atsReference")
                        .asString())
                .isEqualTo(second);
        var unlinked = customer.recruiter.ask(
                "mutation($id: ID!) { unlinkPosition(input: {positionId: $id}) { position { jobLink { seenAt } } } }",
                "id",
                position);
        assertThat(unlinked.at("/unlinkPosition/position/jobLink").isNull()).isTrue();
    }

    @Test
    void refusesAJobThatIsNotThere() {
        assertThat(errors(customer.importPosition("999999"))).containsExactly("JobNotFoundError");
        assertThat(errors(customer.importPosition("not a number"))).isNotEmpty();
    }

    @Test
    void saysThatTheAtsIsNotConnected() {
        // given
        var unconnected = new Customer();
        // when, then
        assertThat(errors(unconnected.importPosition("1"))).containsExactly("AtsNotConnectedError");
        assertThat(unconnected
                        .recruiter
                        .answer("{ openJobs { nodes { title } } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("ATS_NOT_CONNECTED");
    }
}

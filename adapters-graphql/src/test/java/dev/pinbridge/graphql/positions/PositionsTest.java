package dev.pinbridge.graphql.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.positions.AcceptJobDriftResult;
import dev.pinbridge.application.positions.EditPositionResult;
import dev.pinbridge.application.positions.ImportPositionResult;
import dev.pinbridge.application.positions.LinkPositionResult;
import dev.pinbridge.application.positions.UnlinkPositionResult;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
    private static final String ERRORS =
            "errors { __typename ... on UserError { message } ... on InvalidInputError { path } }";
    private static final String EDIT = """
            mutation($input: EditPositionInput!) { editPosition(input: $input) {
              position { title description location employmentType workplaceType } %s } }
            """.formatted(ERRORS);
    private final Api api = Api.connected();

    @Test
    void everyOutcomeIsTold() {
        // given
        var position = api.world.unlinkedPosition();
        var job = api.world.openJob("Cook").summary();
        // when, then
        Outcomes.check(
                ImportPositionResult.class,
                result -> ImportPositionPayload.of(result).errors(),
                Map.of(
                        new ImportPositionResult.Imported(position), List.of(),
                        new ImportPositionResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new ImportPositionResult.UnknownJob(), List.of(ErrorCode.JOB_NOT_FOUND),
                        new ImportPositionResult.JobNotOpen(job), List.of(ErrorCode.JOB_NOT_OPEN)));
        Outcomes.check(
                LinkPositionResult.class,
                result -> LinkPositionPayload.of(result).errors(),
                Map.of(
                        new LinkPositionResult.Linked(position), List.of(),
                        new LinkPositionResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND),
                        new LinkPositionResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new LinkPositionResult.UnknownJob(), List.of(ErrorCode.JOB_NOT_FOUND),
                        new LinkPositionResult.JobNotOpen(job), List.of(ErrorCode.JOB_NOT_OPEN)));
        Outcomes.check(
                UnlinkPositionResult.class,
                result -> UnlinkPositionPayload.of(result).errors(),
                Map.of(
                        new UnlinkPositionResult.Unlinked(position), List.of(),
                        new UnlinkPositionResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
        Outcomes.check(
                AcceptJobDriftResult.class,
                result -> AcceptJobDriftPayload.of(result).errors(),
                Map.of(
                        new AcceptJobDriftResult.Accepted(position), List.of(),
                        new AcceptJobDriftResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
        Outcomes.check(
                EditPositionResult.class,
                result -> EditPositionPayload.of(result).errors(),
                Map.of(
                        new EditPositionResult.Edited(position), List.of(),
                        new EditPositionResult.UnknownPosition(), List.of(ErrorCode.POSITION_NOT_FOUND)));
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        // when
        var refused = api.ask("""
                mutation($long: String) { importPosition(input: {jobReference: "1", title: " ", location: $long,
                  employmentType: "", workplaceType: "Hybrid"}) { position { id } %s } }
                """.formatted(ERRORS), "long", "x".repeat(201));
        // then
        assertThat(refused.at("/importPosition/errors").values().stream()
                        .map(error -> error.get("path").get(1).asString()))
                .containsExactly("title", "location", "employmentType");
        assertThat(refused.text("/importPosition/errors/1/message"))
                .isEqualTo("Location must have at most 200 characters; it has 201.");
    }

    @Test
    void createsWithWhatIsTyped() {
        // when
        var created = api.ask("mutation { createPosition(input: {title: \"Cook\", location: null}) { position {"
                + " title description location suggestions { location } jobLink { seenAt } createdBy { name } } "
                + ERRORS
                + " } }");
        // then
        assertThat(created.payloadErrors()).isEmpty();
        assertThat(created.text("/createPosition/position/description")).isEmpty();
        assertThat(created.at("/createPosition/position/location").isNull()).isTrue();
        assertThat(created.at("/createPosition/position/suggestions").isNull()).isTrue();
        assertThat(created.text("/createPosition/position/createdBy/name")).isEqualTo("Somebody");
    }

    @Test
    void editsOnlyWhatIsGiven() {
        // given
        var id = id(api.ask("mutation { createPosition(input: {title: \"Cook\", description: \"Soup\","
                + " location: \"Oslo\", employmentType: \"Full time\"}) { position { id } } }"));
        // when
        var edited = edit(id, "title", "Chef", "location", null);
        // then
        assertThat(edited.at("/editPosition/position").toString())
                .isEqualTo("{\"title\":\"Chef\",\"description\":\"Soup\",\"location\":null,"
                        + "\"employmentType\":\"Full time\",\"workplaceType\":null}");
        assertThat(edit(id, "description", null).text("/editPosition/position/description"))
                .isEmpty();
    }

    @Test
    void doesNotTakeTheTitleAway() {
        // given
        var id = NodeIds.of(api.world.unlinkedPosition().id());
        // when
        var refused = edit(id, "title", null);
        // then
        assertThat(refused.payloadErrors()).containsExactly("InvalidInputError");
        assertThat(refused.text("/editPosition/errors/0/message")).startsWith("Title must not be emptied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"made up", "UG9zaXRpb246MQ", ""})
    void answersAMalformedIdAsOneThatNobodyHas(String malformed) {
        // given
        var unknown = NodeIds.of(new PositionId(UUID.randomUUID()));
        var candidates = NodeIds.of(api.world.candidate().id());
        // when
        var expected = edit(unknown, "title", "Chef");
        // then
        assertThat(expected.payloadErrors()).containsExactly("PositionNotFoundError");
        assertThat(edit(malformed, "title", "Chef")).isEqualTo(expected);
        assertThat(edit(candidates, "title", "Chef")).isEqualTo(expected);
        assertThat(unlinked(malformed)).isEqualTo(unlinked(unknown));
    }

    @Test
    void showsALinkedJobThatClosedLater() {
        // given
        var job = api.world.openJob("Cook");
        var id = NodeIds.of(api.world.positionLinkedTo(job).id());
        api.world.ats.setStatus(World.ACME, job.id(), JobStatus.CLOSED);
        api.world.watchLinkedJobs.watch(api.world.admin.organisation(), World.ACME);
        // when
        var shown = api.ask(
                "query($id: ID!) { position(id: $id) { jobLink { linkedBy { name } job { status url atsReference } } } }",
                "id",
                id);
        // then
        assertThat(shown.text("/position/jobLink/job/status")).isEqualTo("CLOSED");
        assertThat(shown.text("/position/jobLink/job/url")).contains(job.id().value());
        assertThat(shown.text("/position/jobLink/linkedBy/name")).isEqualTo("Somebody");
    }

    @Test
    void showsHowALinkedJobDriftedUntilThatIsAccepted() {
        // given
        var job = api.world.openJob("Cook");
        var id = NodeIds.of(api.world.positionLinkedTo(job).id());
        api.world.watchLinkedJobs.watch(api.world.admin.organisation(), World.ACME);
        api.world.ats.put(World.ACME, new Job(job.summary(), "<p>Soup</p>", job.demands()));
        api.world.watchLinkedJobs.watch(api.world.admin.organisation(), World.ACME);
        var drift = "jobDrift { aspects noticedAt knownTitle title knownLocation location description }";
        // when
        var shown = api.ask("query($id: ID!) { position(id: $id) { " + drift + " } }", "id", id);
        // then
        assertThat(shown.at("/position/jobDrift").toString())
                .isEqualTo("{\"aspects\":[\"DESCRIPTION\"],\"noticedAt\":\"" + api.world.instant()
                        + "\",\"knownTitle\":\"Cook\",\"title\":\"Cook\",\"knownLocation\":\"London\","
                        + "\"location\":\"London\",\"description\":\"<p>Soup</p>\"}");
        // when
        var accepted = accepted(id);
        // then
        assertThat(accepted.payloadErrors()).isEmpty();
        assertThat(accepted.at("/acceptJobDrift/position/jobDrift").isNull()).isTrue();
        assertThat(accepted.text("/acceptJobDrift/position/description")).isEqualTo("<p>Soup</p>");
        assertThat(accepted("made up").payloadErrors()).containsExactly("PositionNotFoundError");
    }

    @Test
    void refusesToLinkToAJobThatIsNotOpen() {
        // given
        var job = api.world.openJob("Cook");
        api.world.ats.setStatus(World.ACME, job.id(), JobStatus.ON_HOLD);
        // when
        var refused =
                link(NodeIds.of(api.world.unlinkedPosition().id()), job.id().value());
        // then
        assertThat(refused.payloadErrors()).containsExactly("JobNotOpenError");
        assertThat(refused.text("/linkPosition/errors/0/status")).isEqualTo("ON_HOLD");
        assertThat(refused.text("/linkPosition/errors/0/message"))
                .isEqualTo("The job \"Cook\" takes nobody at the moment (on hold). Choose an open one.");
    }

    @Test
    void tellsAllIdsThatNobodyHas() {
        assertThat(link("x", "y").payloadErrors()).containsExactly("PositionNotFoundError", "JobNotFoundError");
    }

    @Test
    void linksAndUnlinks() {
        // given
        var id = NodeIds.of(api.world.unlinkedPosition().id());
        // when, then
        assertThat(link(id, api.world.openJob("Cook").id().value()).text("/linkPosition/position/jobLink/job/title"))
                .isEqualTo("Cook");
        assertThat(unlinked(id).at("/unlinkPosition/position/jobLink").isNull()).isTrue();
    }

    @Test
    void answersNullForAPositionThatIsNotThere() {
        assertThat(api.ask("{ position(id: \"x\") { id } }").at("/position").isNull())
                .isTrue();
    }

    private Answer link(String position, String job) {
        return api.ask("""
                mutation($position: ID!, $job: String!) { linkPosition(input: {positionId: $position, jobReference: $job}) {
                  position { jobLink { job { title } } } errors { __typename ... on UserError { message }
                  ... on JobNotOpenError { status } } } }
                """, "position", position, "job", job);
    }

    private Answer accepted(String position) {
        return api.ask(
                "mutation($id: ID!) { acceptJobDrift(input: {positionId: $id, isDescriptionTakenOver: true}) {"
                        + " position { description jobDrift { noticedAt } } errors { __typename } } }",
                "id",
                position);
    }

    private Answer unlinked(String position) {
        return api.ask(
                "mutation($id: ID!) { unlinkPosition(input: {positionId: $id}) { position { jobLink { seenAt } }"
                        + " errors { __typename ... on PositionNotFoundError { message code path } } } }",
                "id",
                position);
    }

    private Answer edit(String position, @Nullable String... changes) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("positionId", position);
        for (var i = 0; i < changes.length; i += 2) {
            input.put(String.valueOf(changes[i]), changes[i + 1]);
        }
        var answer = api.ask(EDIT, "input", input);
        return new Answer(answer.json().deepCopy());
    }

    private static String id(Answer created) {
        return created.text("/createPosition/position/id");
    }
}

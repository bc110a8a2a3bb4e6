package dev.pinbridge.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.graphql.relay.NodeIds;
import org.junit.jupiter.api.Test;

/// From connecting the ATS to somebody in it, with nothing but the API.
class MainJobTest {
    private static final String ERRORS = "errors { __typename ... on UserError { message code } }";

    private final Api api = Api.unconnected();

    @Test
    void takesSomebodyFromAMessageRequestToTheAts() {
        // given
        var job = api.world.openJob("Cook").id().value();
        connect();
        api.ask("mutation { setAutomaticForwarding(input: {isOn: true}) { automaticForwarding { isOn } } }");
        api.signIn(Role.RECRUITER);
        assertThat(api.ask("{ openJobs(search: \"coo\") { nodes { atsReference title url } } }")
                        .text("/openJobs/nodes/0/atsReference"))
                .isEqualTo(job);
        var conversation = requested(imported(job), registered());
        // when
        var accepted = api.ask("""
                mutation($id: ID!) { acceptMessageRequest(input: {conversationId: $id}) {
                  conversation { status forwarding { status explanation } } %s } }
                """.formatted(ERRORS), "id", conversation);
        // then
        assertThat(accepted.text("/acceptMessageRequest/conversation/status")).isEqualTo("STARTED");
        assertThat(accepted.text("/acceptMessageRequest/conversation/forwarding/status"))
                .isEqualTo("QUEUED");
        // when
        api.world.drain();
        var seen = api.ask("""
                query($id: ID!) { conversation(id: $id) { canForward forwardingObstacle forwarding {
                  status explanation applicationReference applicationUrl attempts nextAttemptAt
                  origin { ... on ForwardedByRule { rule } } candidate { cv { name } } target { title url } } } }
                """, "id", conversation).at("/conversation");
        // then
        assertThat(seen.at("/forwarding/status").asString()).isEqualTo("SENT");
        assertThat(seen.at("/forwarding/origin/rule").asString()).isEqualTo("ORGANISATION");
        assertThat(seen.at("/forwarding/candidate/cv/name").asString()).isEqualTo("cv.pdf");
        assertThat(seen.at("/forwarding/applicationUrl").asString()).startsWith("https://");
        assertThat(seen.at("/canForward").asBoolean()).isFalse();
        assertThat(seen.at("/forwardingObstacle").asString()).isEqualTo("ALREADY_FORWARDED");
        assertThat(api.world.ats.applications(World.ACME)).hasSize(1);
    }

    @Test
    void sendsByHandWhenTheToggleIsOff() {
        // given
        connect();
        api.signIn(Role.RECRUITER);
        var conversation = requested(imported(api.world.openJob("Cook").id().value()), registered());
        api.ask(
                "mutation($id: ID!) { acceptMessageRequest(input: {conversationId: $id}) { conversation { id } } }",
                "id",
                conversation);
        var before = api.ask(
                "query($id: ID!) { conversation(id: $id) { canForward forwarding { id } } }", "id", conversation);
        // when
        var first = forwarded(conversation);
        var again = forwarded(conversation);
        // then
        assertThat(before.at("/conversation/canForward").asBoolean()).isTrue();
        assertThat(before.at("/conversation/forwarding").isNull()).isTrue();
        assertThat(first.payloadErrors()).isEmpty();
        assertThat(first.text("/forwardCandidate/forwarding/origin/person/name"))
                .isEqualTo("Somebody");
        assertThat(again.at("/forwardCandidate")).isEqualTo(first.at("/forwardCandidate"));
    }

    private Answer forwarded(String conversation) {
        return api.ask("""
                mutation($id: ID!) { forwardCandidate(input: {conversationId: $id}) {
                  forwarding { id status origin { ... on ForwardedByPerson { person { name } } } } %s } }
                """.formatted(ERRORS), "id", conversation);
    }

    private void connect() {
        var connected = api.ask("""
                mutation { connectAts(input: {atsUrl: "https://acme.pinpointhq.com", apiKey: "good-key"}) {
                  integration { status account capabilities { capability isAvailable } connectedBy { name } } %s } }
                """.formatted(ERRORS));
        assertThat(connected.text("/connectAts/integration/status")).isEqualTo("CONNECTED");
        assertThat(connected.text("/connectAts/integration/connectedBy/name")).isEqualTo("Somebody");
    }

    private String imported(String job) {
        var imported = api.ask("""
                mutation($job: String!) { importPosition(input: {jobReference: $job, title: "A cook"}) {
                  position { id description suggestions { location } jobLink { job { title url } } forwarding } %s } }
                """.formatted(ERRORS), "job", job);
        assertThat(imported.text("/importPosition/position/suggestions/location"))
                .isEqualTo("London");
        return imported.text("/importPosition/position/id");
    }

    private String registered() {
        var cv = NodeIds.of(api.world.document(new byte[] {1}).id());
        return api.ask("""
                        mutation($cv: ID) { registerCandidate(input: {firstName: "Ada", lastName: "King",
                          email: "ada@example.org", phone: "+44 20 7946 0000", cvId: $cv}) {
                          candidate { id } %s } }
                        """.formatted(ERRORS), "cv", cv).text("/registerCandidate/candidate/id");
    }

    private String requested(String position, String candidate) {
        return api.ask("""
                        mutation($candidate: ID!, $position: ID!) { sendMessageRequest(input: {candidateId: $candidate,
                          positionId: $position, initiator: CANDIDATE, message: "Hello"}) { conversation { id } %s } }
                        """.formatted(ERRORS), "candidate", candidate, "position", position)
                .text("/sendMessageRequest/conversation/id");
    }
}

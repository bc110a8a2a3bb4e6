package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What was said in a call is uploaded, read and tied to those who said it, by those who may open the call.
class TranscriptsTest {
    private static final String TRANSCRIPT =
            "transcript { version utteranceCount lengthMillis uploadedAt uploadedBy { name } speakers { number label"
                    + " isAssigned talkMillis wordCount participant { name email role } } } ";
    private static final String PAGE = "nodes { number text startMillis endMillis speaker { number label } }"
            + " edges { cursor } pageInfo { hasNextPage endCursor }";
    private static final String EARLIER = """
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            Zoe Angstrom: Hello, thanks for having me.

            2
            00:00:05.250 --> 00:00:07.000
            Speaker 2: Welcome!

            3
            00:00:09.500 --> 00:00:12.000
            Zoe Angstrom: Shall we begin?
            """;
    private static final String LATER =
            "{\"segments\": [{\"speaker\": \"田中\", \"start\": 0.5, \"end\": 2, \"text\": \"はじめまして。\"}]}";

    private final Customer customer = new Customer();
    private final Client stranger = customer.signIn("GROWTH", "member");

    @Test
    void isUploadedReadTiedAndReplaced() {
        // given
        var call = recorded();
        assertThat(transcript(customer.admin, call).isNull()).isTrue();
        // when
        var uploaded = upload(customer.admin, call, EARLIER.getBytes(StandardCharsets.UTF_8));
        // then
        assertThat(uploaded.statusCode()).isEqualTo(201);
        assertThat(Client.json(uploaded).toString())
                .isEqualTo("{\"version\":1,\"speakerCount\":2,\"utteranceCount\":3}");
        var transcript = transcript(customer.admin, call);
        assertThat(transcript.get("lengthMillis").asInt()).isEqualTo(12_000);
        assertThat(transcript.at("/uploadedBy/name").asString()).isEqualTo("The admin");
        assertThat(transcript.at("/speakers/0/participant/email").asString()).isEqualTo("zoe@example.org");
        assertThat(transcript.at("/speakers/0/talkMillis").asInt()).isEqualTo(5_500);
        assertThat(transcript.at("/speakers/0/wordCount").asInt()).isEqualTo(8);
        assertThat(transcript.at("/speakers/1/label").asString()).isEqualTo("Speaker 2");
        assertThat(transcript.at("/speakers/1/participant").isNull()).isTrue();
        // when
        var first = page(call, "first: 2");
        var rest = page(call, "after: \"" + first.at("/pageInfo/endCursor").asString() + "\"");
        // then
        assertThat(texts(first)).containsExactly("Hello, thanks for having me.", "Welcome!");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(texts(rest)).containsExactly("Shall we begin?");
        assertThat(rest.at("/nodes/0/startMillis").asInt()).isEqualTo(9_500);
        assertThat(rest.at("/nodes/0/speaker/label").asString()).isEqualTo("Zoe Angstrom");
        assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        // when
        var assigned = assign(customer.admin, call, 1, "email", "ANA@acme.example");
        // then
        assertThat(assigned.at("/transcript/speakers/1/participant/role").asString())
                .isEqualTo("INTERVIEWER");
        assertThat(assigned.at("/transcript/speakers/1/isAssigned").asBoolean()).isTrue();
        // when
        var replaced = uploadText(customer.admin, call, LATER);
        // then
        assertThat(replaced.get("errors")).isEmpty();
        assertThat(replaced.at("/transcript/version").asInt()).isEqualTo(2);
        assertThat(replaced.at("/transcript/speakers/0/label").asString()).isEqualTo("田中");
        assertThat(replaced.at("/transcript/speakers/0/isAssigned").asBoolean()).isFalse();
        assertThat(texts(page(call, "first: 9"))).containsExactly("はじめまして。");
        var outdated = customer.admin.answer(
                "query($id: ID!) { call(id: $id) { transcript { utterances(after: \""
                        + first.at("/pageInfo/endCursor").asString() + "\") { nodes { number } } } } }",
                "id",
                call);
        assertThat(outdated.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void isClosedToWhoeverMayNotOpenTheCall() {
        // given
        var call = recorded();
        upload(customer.admin, call, EARLIER.getBytes(StandardCharsets.UTF_8));
        // when
        var refused = upload(stranger, call, LATER.getBytes(StandardCharsets.UTF_8));
        // then
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Client.json(refused).get("code").asString()).isEqualTo("CALL_NOT_FOUND");
        assertThat(Customer.errors(uploadText(stranger, call, LATER))).containsExactly("CallNotFoundError");
        assertThat(Customer.errors(assign(stranger, call, 0, "name", "Zoë Ångström")))
                .containsExactly("CallNotFoundError");
        assertThat(stranger.ask("query($id: ID!) { call(id: $id) { " + TRANSCRIPT + "} }", "id", call)
                        .get("call")
                        .isNull())
                .isTrue();
        assertThat(upload(new Customer().admin, call, LATER.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(404);
        assertThat(transcript(customer.admin, call).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        // given
        var call = recorded();
        // when
        var refused = upload(customer.admin, call, "WEBVTT\n\nhello\n".getBytes(StandardCharsets.UTF_8));
        var unreadable = uploadText(customer.admin, call, "WEBVTT\n\nhello\n");
        // then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Client.json(refused).get("detail").asString())
                .isEqualTo("The file must be WebVTT; line 3 has no time as 00:01:02.000.");
        assertThat(unreadable.at("/errors/0/message").asString())
                .isEqualTo("Transcript must be WebVTT; line 3 has no time as 00:01:02.000.");
        assertThat(unreadable.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"content\"]");
        assertThat(upload(customer.admin, call, new byte[5_000_001]).statusCode())
                .isEqualTo(413);
        // when
        upload(customer.admin, call, EARLIER.getBytes(StandardCharsets.UTF_8));
        // then
        assertThat(assign(customer.admin, call, 2, "email", "ana@acme.example")
                        .at("/errors/0/path")
                        .toString())
                .isEqualTo("[\"input\",\"speaker\"]");
        assertThat(assign(customer.admin, call, 0, "name", "Nobody")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Name must be that of one of the call's participants.");
    }

    private String recorded() {
        return customer.admin
                .ask(
                        "mutation($input: RecordCallInput!) { recordCall(input: $input) { call { id } } }",
                        "input",
                        Map.of(
                                "origin",
                                "UPLOAD",
                                "participants",
                                List.of(
                                        Map.of("name", "Zoë Ångström", "email", "zoe@example.org"),
                                        Map.of("email", "ana@acme.example", "role", "INTERVIEWER"))))
                .at("/recordCall/call/id")
                .asString();
    }

    private static HttpResponse<byte[]> upload(Client who, String call, byte[] file) {
        return who.upload("/calls/" + call + "/transcript", "talk.txt", file);
    }

    private static JsonNode uploadText(Client who, String call, String content) {
        return who.ask(
                        "mutation($call: ID!, $content: String!) { uploadTranscript(input: {callId: $call,"
                                + " content: $content}) { " + TRANSCRIPT + Customer.INPUT_ERRORS + " } }",
                        "call",
                        call,
                        "content",
                        content)
                .get("uploadTranscript");
    }

    private static JsonNode assign(Client who, String call, int speaker, String field, String value) {
        var input = new HashMap<String, Object>(Map.of("callId", call, "speaker", speaker, field, value));
        return who.ask(
                        "mutation($input: AssignSpeakerInput!) { assignSpeaker(input: $input) { " + TRANSCRIPT
                                + Customer.INPUT_ERRORS + " } }",
                        "input",
                        input)
                .get("assignSpeaker");
    }

    private static JsonNode transcript(Client who, String call) {
        return who.ask("query($id: ID!) { call(id: $id) { " + TRANSCRIPT + "} }", "id", call)
                .at("/call/transcript");
    }

    private JsonNode page(String call, String arguments) {
        return customer.admin
                .ask(
                        "query($id: ID!) { call(id: $id) { transcript { utterances(" + arguments + ") { " + PAGE
                                + " } } } }",
                        "id",
                        call)
                .at("/call/transcript/utterances");
    }

    private static List<String> texts(JsonNode page) {
        return page.get("nodes").values().stream()
                .map(node -> node.get("text").asString())
                .toList();
    }
}

package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Notes are written of what was said in a call, watched while they are, and edited.
class NotesTest {
    private static final String NOTE = "id title kind status obstacle trouble latest { number change source isExtract"
            + " transcriptVersion changedBy { name } sections { title editedBy { name } lines { text evidence } } }"
            + " suggestions { title } versions { number change }";
    private static final String TRANSCRIPT = """
            WEBVTT

            1
            00:00:01.000 --> 00:00:04.000
            Ana: Which salary do you expect, and how long is your notice period?

            2
            00:00:05.000 --> 00:00:09.000
            Zoe: My salary should be 82,000 euros, and my notice period is three months.

            3
            00:00:10.000 --> 00:00:14.000
            Zoe: I led the migration of our database to PostgreSQL without any downtime.

            4
            00:00:15.000 --> 00:00:17.000
            Ana: Thank you. We will send you the next steps by Friday.
            """;

    private final Customer customer = new Customer();
    private final Client stranger = customer.signIn("GROWTH", "member");

    @Test
    void areWrittenWhenATranscriptComesAndPointToWhereItIsSaid() {
        // given
        var call = recorded();
        // when
        upload(call);
        // then
        var screening = await(call, "SCREENING_CALL", "WRITTEN");
        assertThat(screening.at("/latest/number").asInt()).isEqualTo(1);
        assertThat(screening.at("/latest/source").asString()).startsWith("Extracted from the transcript");
        assertThat(screening.at("/latest/changedBy").isNull()).isTrue();
        var conditions = section(screening, "Conditions");
        assertThat(conditions.at("/lines/0/text").asString()).contains("82,000");
        assertThat(conditions.at("/lines/0/evidence/0").asInt()).isEqualTo(1);
        var tldr = await(call, "TLDR", "UNAVAILABLE");
        assertThat(tldr.get("obstacle").asString()).isEqualTo("NO_CANDIDATE");
        assertThat(tldr.get("trouble").asString())
                .isEqualTo("Assign a candidate to the call first: this note is about one.");
        assertThat(tldr.get("latest").isNull()).isTrue();
    }

    @Test
    void areWatchedWhileTheyAreWritten() {
        // given
        var call = recorded();
        var home = RunningService.shared().home();
        try (var socket = Socket.signedIn(home, customer.token("GROWTH", "admin"))) {
            socket.subscribe("1", "subscription($id: ID!) { callNotes(callId: $id) { kind status } }", "id", call);
            assertThat(socket.await("next").at("/payload/data/callNotes")).isEmpty();
            // when
            upload(call);
            // then
            Eventually.get(
                    () -> socket.await("next").at("/payload/data/callNotes").toString(),
                    seen -> seen.contains("{\"kind\":\"SCREENING_CALL\",\"status\":\"WRITTEN\"}"));
        }
    }

    @Test
    void areEditedRedactedAndKeptInVersions() {
        // given
        var call = recorded();
        upload(call);
        var note = await(call, "SCREENING_CALL", "WRITTEN").get("id").asString();
        // when
        var edited = edit(customer.admin, note, 1, "Conditions", "82,000 euros", "Three months' notice.");
        // then
        assertThat(edited.get("errors")).isEmpty();
        assertThat(section(edited.get("note"), "Conditions")
                        .at("/editedBy/name")
                        .asString())
                .isEqualTo("The admin");
        // when
        var late = edit(customer.admin, note, 1, "Conditions", "Nothing");
        // then
        assertThat(late.at("/errors/0/code").asString()).isEqualTo("NOTE_CHANGED");
        assertThat(late.at("/errors/0/message").asString()).contains("version 2 is the latest");
        // when
        var unknown = edit(customer.admin, note, 2, "Wages", "Nothing");
        // then
        assertThat(unknown.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"sections\",\"0\",\"title\"]");
        // when
        var redacted = redact(customer.admin, note, "82,000");
        // then
        assertThat(section(redacted.get("note"), "Conditions")
                        .at("/lines/0/text")
                        .asString())
                .isEqualTo("[redacted] euros");
        assertThat(redacted.get("note").get("versions").toString())
                .isEqualTo("[{\"number\":3,\"change\":\"REDACTED\"},{\"number\":2,\"change\":\"EDITED\"},"
                        + "{\"number\":1,\"change\":\"WRITTEN\"}]");
        assertThat(redact(customer.admin, note, "82,000").at("/errors/0/path").toString())
                .isEqualTo("[\"input\",\"passage\"]");
    }

    @Test
    void areClosedToWhoeverMayNotOpenTheCall() {
        // given
        var call = recorded();
        upload(call);
        var note = await(call, "SCREENING_CALL", "WRITTEN").get("id").asString();
        // then
        assertThat(stranger.ask("query($id: ID!) { node(id: $id) { id } }", "id", note)
                        .get("node")
                        .isNull())
                .isTrue();
        assertThat(edit(stranger, note, 1, "Conditions", "Nothing")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("NOTE_NOT_FOUND");
        assertThat(redact(stranger, note, "82,000").at("/errors/0/code").asString())
                .isEqualTo("NOTE_NOT_FOUND");
        assertThat(customer.admin
                        .ask("query($id: ID!) { node(id: $id) { ... on Note { title } } }", "id", note)
                        .at("/node/title")
                        .asString())
                .isEqualTo("Screening Call");
    }

    private String recorded() {
        return customer.admin
                .ask(
                        "mutation($input: RecordCallInput!) { recordCall(input: $input) { call { id } } }",
                        "input",
                        Map.of(
                                "origin",
                                "UPLOAD",
                                "type",
                                "JOB_INTERVIEW",
                                "participants",
                                List.of(
                                        Map.of("name", "Zoe", "role", "CANDIDATE"),
                                        Map.of("name", "Ana", "role", "INTERVIEWER"))))
                .at("/recordCall/call/id")
                .asString();
    }

    private void upload(String call) {
        assertThat(customer.admin
                        .upload(
                                "/calls/" + call + "/transcript",
                                "talk.vtt",
                                TRANSCRIPT.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
    }

    private JsonNode await(String call, String kind, String status) {
        return Eventually.get(
                        () -> customer
                                .admin
                                .ask("query($id: ID!) { call(id: $id) { notes { " + NOTE + " } } }", "id", call)
                                .at("/call/notes")
                                .values()
                                .stream()
                                .filter(note -> note.get("kind").asString().equals(kind))
                                .findFirst(),
                        note -> note.filter(one -> one.get("status").asString().equals(status))
                                .isPresent())
                .orElseThrow();
    }

    private static JsonNode section(JsonNode note, String title) {
        return note.at("/latest/sections").values().stream()
                .filter(section -> section.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode edit(Client who, String note, int version, String section, String... lines) {
        return who.ask(
                        "mutation($input: EditNoteInput!) { editNote(input: $input) { note { " + NOTE
                                + " } errors { ... on UserError { code message } ... on InvalidInputError { path } } } }",
                        "input",
                        Map.of(
                                "noteId",
                                note,
                                "version",
                                version,
                                "sections",
                                List.of(Map.of("title", section, "lines", List.of(lines)))))
                .get("editNote");
    }

    private static JsonNode redact(Client who, String note, String passage) {
        return who.ask(
                        "mutation($input: RedactNoteInput!) { redactNote(input: $input) { note { " + NOTE
                                + " } errors { ... on UserError { code message } ... on InvalidInputError { path } } } }",
                        "input",
                        Map.of("noteId", note, "passage", passage))
                .get("redactNote");
    }
}

package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Notes become comments on the application that their call is about: a link by itself, and the words when
/// somebody has seen them and presses the button.
class PostingTest {
    private static final String ERRORS =
            "... on UserError { code message } ... on NotesAlreadyPostedError { comment { id } }"
                    + " ... on InvalidInputError { path }";
    private final Customer customer = Customer.connected(false);
    private final long user = customer.company.addUser("Ana", "Lima", "ana@acme.example");
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));
    private final long application =
            customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org"));

    /// Statements 24 and 25.
    @Test
    void linkAndWordsArriveOnceAndTheNextVersionReplacesThem() {
        // given
        var call = matchedCall();
        upload(call);
        var screening = awaitNote(call, "SCREENING_CALL");
        var tldr = awaitNote(call, "TLDR");
        // then
        var link = Eventually.get(() -> comments(), all -> all.size() == 1).getFirst();
        assertThat(link).contains("/notes/calls/" + call);
        // when
        var preview = preview(call, tldr, screening).get("preview");
        // then
        assertThat(preview.get("text").asString())
                .startsWith("Notes of the interview on ")
                .contains("Posted by The admin with Pinbridge.", "82,000");
        assertThat(preview.get("candidateName").asString()).isEqualTo("Zoë Ångström");
        assertThat(preview.get("jobTitle").asString()).isEqualTo("Cook");
        assertThat(preview.get("applicationUrl").asString()).contains(Long.toString(application));
        assertThat(preview.get("earlierPostedAt").isNull()).isTrue();
        assertThat(comments()).hasSize(1);
        // when
        var posted = post(call, preview, tldr, screening);
        // then
        assertThat(posted.get("errors")).isEmpty();
        var comment = posted.at("/comment/id").asString();
        awaitPosted(call, comment);
        assertThat(comments()).hasSize(2).contains(preview.get("text").asString());
        // when
        var again = post(call, preview, tldr, screening);
        // then
        assertThat(again.at("/errors/0/code").asString()).isEqualTo("NOTES_ALREADY_POSTED");
        assertThat(again.at("/errors/0/comment/id").asString()).isEqualTo(comment);
        assertThat(preview(call, tldr, screening).at("/errors/0/code").asString())
                .isEqualTo("NOTES_ALREADY_POSTED");
        // when
        edit(screening);
        // then
        assertThat(posted(screening).get("version").asInt()).isEqualTo(1);
        assertThat(posted(screening).get("isOutdated").asBoolean()).isTrue();
        assertThat(posted(tldr).get("isOutdated").asBoolean()).isFalse();
        // when
        var next = preview(call, tldr, screening).get("preview");
        var replacing = post(call, next, tldr, screening);
        // then
        assertThat(next.get("earlierPostedAt").isNull()).isFalse();
        awaitPosted(call, replacing.at("/comment/id").asString());
        assertThat(comments()).hasSize(3).anyMatch(text -> text.contains("This replaces the notes posted on "));
    }

    @Test
    void nothingIsPostedThatReadsOtherwiseThanInThePreview() {
        // given
        var call = matchedCall();
        upload(call);
        var screening = awaitNote(call, "SCREENING_CALL");
        var preview = preview(call, screening).get("preview");
        // when
        edit(screening);
        var refused = post(call, preview, screening);
        // then
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("PREVIEW_OUTDATED");
        assertThat(refused.at("/errors/0/preview/confirmation").asString())
                .isNotEqualTo(preview.get("confirmation").asString());
        assertThat(posted(screening).isNull()).isTrue();
    }

    @Test
    void adminsAreToldOfACommentThatPinpointRefuses() {
        // given
        var call = matchedCall();
        customer.company.delete("applications", application);
        // when
        upload(call);
        // then
        var told = customer.awaitNotices(customer.admin, "COMMENTS_REFUSED").getFirst();
        assertThat(told.get("message").asString()).startsWith("1 comment was refused by Pinpoint");
        assertThat(told.get("commentCount").asInt()).isEqualTo(1);
        assertThat(told.at("/calls/0/id").asString()).isEqualTo(call);
        assertThat(customer.notices(customer.recruiter)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsField() {
        // given
        var call = matchedCall();
        upload(call);
        var screening = awaitNote(call, "SCREENING_CALL");
        // then
        assertThat(customer.admin
                        .ask(
                                "query($input: PreviewPostInput!) { previewPost(input: $input) { errors { " + ERRORS
                                        + " } } }",
                                "input",
                                Map.of(
                                        "callId",
                                        call,
                                        "notes",
                                        List.of(Map.of("noteId", screening, "sections", List.of("Wages")))))
                        .at("/previewPost/errors/0/path")
                        .toString())
                .isEqualTo("[\"input\",\"notes\",\"0\",\"sections\",\"0\"]");
        assertThat(preview(call).at("/errors/0/message").asString()).isEqualTo("Notes must be 1 to 20; there are 0.");
        var stranger = customer.signIn("GROWTH", "member");
        assertThat(stranger.ask(
                                "query($input: PreviewPostInput!) { previewPost(input: $input) { errors { " + ERRORS
                                        + " } } }",
                                "input",
                                Map.of("callId", call, "notes", List.of(Map.of("noteId", screening))))
                        .at("/previewPost/errors/0/code")
                        .asString())
                .isEqualTo("CALL_NOT_FOUND");
    }

    /// Of an interview that was an hour ago.
    private String matchedCall() {
        var start = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        customer.company.addInterview(
                application,
                InterviewDraft.between(start, start.plusSeconds(1800))
                        .part("https://meet.google.com/abc-defg-hij", user));
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        customer.recruiter.ask("mutation { syncAts(input: {kinds: [JOBS]}) { errors { __typename } } }");
        return Eventually.get(
                        Duration.ofSeconds(60),
                        () -> List.copyOf(customer.admin
                                .ask("{ calls(first: 10) { nodes { id match { status } } } }")
                                .at("/calls/nodes")
                                .values()),
                        calls -> calls.size() == 1
                                && calls.getFirst()
                                        .at("/match/status")
                                        .asString()
                                        .equals("MATCHED"))
                .getFirst()
                .get("id")
                .asString();
    }

    private void upload(String call) {
        assertThat(customer.admin
                        .upload("/calls/" + call + "/transcript", "talk.vtt", Transcripts.vtt())
                        .statusCode())
                .isEqualTo(201);
    }

    private String awaitNote(String call, String kind) {
        return Eventually.get(
                        () -> customer
                                .admin
                                .ask("query($id: ID!) { call(id: $id) { notes { id kind status } } }", "id", call)
                                .at("/call/notes")
                                .values()
                                .stream()
                                .filter(note -> note.get("kind").asString().equals(kind)
                                        && note.get("status").asString().equals("WRITTEN"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static Map<String, Object> selection(String call, String... notes) {
        return Map.of(
                "callId",
                call,
                "notes",
                Stream.of(notes).map(note -> Map.of("noteId", note)).toList());
    }

    private JsonNode preview(String call, String... notes) {
        return customer.admin
                .ask(
                        "query($input: PreviewPostInput!) { previewPost(input: $input) { preview { text length"
                                + " candidateName jobTitle applicationUrl notifies earlierPostedAt confirmation } errors { "
                                + ERRORS + " } } }",
                        "input",
                        selection(call, notes))
                .get("previewPost");
    }

    private JsonNode post(String call, JsonNode preview, String... notes) {
        var input = new HashMap<>(selection(call, notes));
        input.put("confirmation", preview.get("confirmation").asString());
        return customer.admin
                .ask(
                        "mutation($input: PostNotesInput!) { postNotes(input: $input) { comment { id status } errors { "
                                + ERRORS + " ... on PreviewOutdatedError { preview { confirmation } } } } }",
                        "input",
                        input)
                .get("postNotes");
    }

    private void awaitPosted(String call, String comment) {
        Eventually.get(
                () -> customer
                        .admin
                        .ask("query($id: ID!) { call(id: $id) { atsComments { id status } } }", "id", call)
                        .at("/call/atsComments")
                        .values()
                        .stream()
                        .filter(one -> one.get("id").asString().equals(comment))
                        .map(one -> one.get("status").asString())
                        .findFirst(),
                Optional.of("POSTED")::equals);
    }

    private void edit(String note) {
        assertThat(customer.admin
                        .ask(
                                "mutation($input: EditNoteInput!) { editNote(input: $input) { errors { __typename } } }",
                                "input",
                                Map.of(
                                        "noteId",
                                        note,
                                        "version",
                                        1,
                                        "sections",
                                        List.of(Map.of(
                                                "title",
                                                "Conditions",
                                                "lines",
                                                List.of("82,000 euros, three months' notice.")))))
                        .at("/editNote/errors"))
                .isEmpty();
    }

    private JsonNode posted(String note) {
        return customer.admin
                .ask(
                        "query($id: ID!) { node(id: $id) { ... on Note { posted { version isOutdated postedBy { name }"
                                + " comment { id } } } } }",
                        "id",
                        note)
                .at("/node/posted");
    }

    private List<String> comments() {
        return customer.company.comments(application);
    }
}

package dev.pinbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.journeys.Transcripts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A tenant's calls on their way from a transcript to comments at the ATS.
final class Noting {
    /// @param notes how many there are of each kind and state
    /// @param comments how many there are of each purpose and state
    /// @param atTheAts how many comments the ATS holds, each told apart by its reference
    record Outcome(List<String> notes, List<String> comments, int atTheAts, int lost, int doubled) {
        Outcome {
            notes = List.copyOf(notes);
            comments = List.copyOf(comments);
        }
    }

    private final Bench bench;
    private final Tenant tenant;

    Noting(Bench bench, Tenant tenant) {
        this.bench = bench;
        this.tenant = tenant;
    }

    List<CallId> calls() {
        return bench.ledger()
                .list(
                        row -> new CallId(row.getObject(1, UUID.class)),
                        "select id from call where organisation_id = ? order by id",
                        tenant.organisation());
    }

    List<String> applications() {
        return bench.ledger()
                .list(
                        row -> row.getString(1),
                        "select id from mirrored_application where organisation_id = ? order by id",
                        tenant.organisation());
    }

    /// To do it again changes nothing.
    void choose(Node node, CallId call, String application) {
        var chosen = node.client(tenant.token())
                .ask(
                        "mutation($call: ID!, $application: String!) { chooseMatch(input: {callId: $call, atsReference:"
                                + " $application}) { errors { __typename } } }",
                        "call",
                        NodeIds.of(call),
                        "application",
                        application);
        assertThat(chosen.at("/chooseMatch/errors")).isEmpty();
    }

    /// To do it again changes nothing but that the notes are written again.
    void upload(Node node, CallId call) {
        assertThat(node.client(tenant.token())
                        .upload("/calls/" + NodeIds.of(call) + "/transcript", "talk.vtt", Transcripts.vtt())
                        .statusCode())
                .isEqualTo(201);
    }

    /// Whether there are notes of so many calls, and none is still to be written.
    boolean hasWritten(int calls) {
        var states = bench.ledger()
                .list(
                        row -> row.getInt(1) == row.getInt(2) && row.getInt(3) == calls,
                        "select count(*), count(*) filter (where status = 'WRITTEN'), count(distinct call_id) from note"
                                + " where organisation_id = ?",
                        tenant.organisation());
        return states.getFirst();
    }

    /// What was posted already is left as it is.
    void post(Node node, CallId call) {
        var notes = bench.ledger()
                .list(
                        row -> Map.of("noteId", NodeIds.of(new NoteId(row.getObject(1, UUID.class)))),
                        "select id from note where organisation_id = ? and call_id = ? order by id",
                        tenant.organisation(),
                        call.value());
        var client = node.client(tenant.token());
        var preview = client.ask(
                        "query($call: ID!, $notes: [PostedNoteInput!]!) { previewPost(input: {callId: $call, notes: $notes})"
                                + " { preview { confirmation } errors { __typename } } }",
                        "call",
                        NodeIds.of(call),
                        "notes",
                        notes)
                .get("previewPost");
        if (preview.at("/errors/0/__typename").asString("").equals("NotesAlreadyPostedError")) {
            return;
        }
        var posted = client.ask(
                        "mutation($call: ID!, $notes: [PostedNoteInput!]!, $confirmation: String!) { postNotes(input:"
                                + " {callId: $call, notes: $notes, confirmation: $confirmation}) { errors { __typename } } }",
                        "call",
                        NodeIds.of(call),
                        "notes",
                        notes,
                        "confirmation",
                        preview.at("/preview/confirmation").asString())
                .get("postNotes");
        assertThat(posted.get("errors")).isEmpty();
    }

    boolean hasPosted(int comments) {
        return bench.ledger()
                        .list(
                                row -> row.getInt(1),
                                "select count(*) from ats_comment where organisation_id = ? and status = 'POSTED'",
                                tenant.organisation())
                        .getFirst()
                == comments;
    }

    Outcome outcome() {
        var organisation = tenant.organisation();
        var held = bench.sandbox().comments(tenant.account());
        var times = bench
                .ledger()
                .list(
                        row -> new CommentId(row.getObject(1, UUID.class)),
                        "select id from ats_comment where organisation_id = ?",
                        organisation)
                .stream()
                .map(id -> held.stream().filter(id::isIn).count())
                .toList();
        return new Outcome(
                counts("select concat_ws(' ', count(*), template_kind, status) from note where organisation_id = ?"
                        + " group by template_kind, status order by 1"),
                counts("select concat_ws(' ', count(*), purpose, status) from ats_comment where organisation_id = ?"
                        + " group by purpose, status order by 1"),
                held.size(),
                (int) times.stream().filter(count -> count == 0).count(),
                (int) times.stream().filter(count -> count > 1).count());
    }

    private List<String> counts(String sql) {
        return bench.ledger().list(row -> row.getString(1), sql, tenant.organisation());
    }
}

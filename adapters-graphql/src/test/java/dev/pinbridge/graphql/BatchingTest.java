package dev.pinbridge.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.application.comments.AComment;
import dev.pinbridge.application.matching.AnAccount;
import dev.pinbridge.application.mirror.Mirrored;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.SectionEdit;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However many rows a page has, the stores are asked the same.
class BatchingTest {
    private static final String INBOX = """
            query($first: Int!) { conversations(first: $first) { nodes { status canForward forwardingObstacle forwardingReason
              candidate { email cv { name uploadedBy { name } } }
              position { title forwarding waitingCount createdBy { name } jobLink { linkedBy { name } job { title url } } }
              forwarding { status applicationUrl target { url } candidate { email } position { title }
                origin { ... on ForwardedByPerson { person { name } } } otherApplications { url } } } } }
            """;
    private static final String FORWARDINGS = """
            query($first: Int!) { forwardings(first: $first) { edges { cursor node { status missingAnswers { title } candidate { cv { name } }
              position { forwarding waitingCount jobLink { linkedBy { name } } } target { url } } } } }
            """;
    private static final String POSITIONS = """
            query($first: Int!) { positions(first: $first) { nodes { title waitingCount forwarding createdBy { name }
              forwardingOptions { tag } ownForwardingOptions { tag } jobLink { linkedBy { name } job { url } } } } }
            """;
    private static final String CANDIDATES =
            "query($first: Int!) { candidates(first: $first) { nodes { cv { name uploadedBy { name } } } } }";
    private static final String NOTICES = """
            query($first: Int!) { notices(first: $first, filter: {statuses: [OPEN, DISMISSED]}) { nodes { message
              peopleCount position { title jobLink { linkedBy { name } } } dismissedBy { name } } } }
            """;
    private static final String OFFERED = """
            query($first: Int!) { positions(first: 1) { nodes { offeredCount offeredConversations(first: $first) { nodes {
              status candidate { email cv { name } } position { title } forwarding { status } } } } } }
            """;
    private static final String BULKS = """
            query($first: Int!) { bulkForwardings(first: $first) { nodes { status startedBy { name } counts { total sent } } } }
            """;
    private static final String BULK_ROWS = """
            query($first: Int!) { bulkForwardings(first: 1) { nodes { rows(first: $first) { nodes { status
              conversation { candidate { email } position { title } } forwarding { status } } } } } }
            """;
    private static final String COLLEAGUES = """
            query($first: Int!) { colleagues(first: $first) { nodes { name email isInvited
              hiring { jobs { title roles isViewer } hasMore } } } }
            """;
    private static final String CALLS = """
            query($first: Int!) { calls(first: $first, filter: {matchStatuses: [MATCHED]}) { nodes { title match { status application { jobTitle } }
              readers { email person { name } } teamChanges { type role name email } } } }
            """;
    private static final String SCORECARDS = """
            query($first: Int!) { calls(first: $first, filter: {matchStatuses: [MATCHED]}) { nodes {
              scorecard { status explanation template { name sections { title } } } } } }
            """;
    private static final String TRANSCRIPTS = """
            query($first: Int!) { calls(first: $first, filter: {statuses: [HELD]}) { nodes { transcript { version uploadedBy { name }
              speakers { label participant { name } } utterances(first: 2) { nodes { text speaker { label } } } } } } }
            """;
    private static final String NOTES = """
            query($first: Int!) { calls(first: $first, filter: {statuses: [HELD]}) { nodes { notes { title status trouble posted { version postedBy { name } }
              latest { source changedBy { name } sections { title lines { text evidence } editedBy { name } } }
              suggestions { title } versions { number change changedBy { name } sections { editedBy { name } } } } } } }
            """;
    private static final String RECORDINGS = """
            query($first: Int!) { calls(first: $first, filter: {statuses: [EXPECTED], matchStatuses: [NEEDS_REVIEW]}) {
              nodes { title recording { status toldAt trouble nextAttemptAt } } } }
            """;
    private static final String COMMENTS = """
            query($first: Int!) { calls(first: $first, filter: {matchStatuses: [MATCHED]}) { nodes { title
              atsComments { status text url isOnMatchedApplication by { name } trouble attempts } } } }
            """;

    private static final CallFilter HELD = new CallFilter(Set.of(CallStatus.HELD), Set.of(), null, null);

    private static final Api API = filled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                INBOX,
                FORWARDINGS,
                POSITIONS,
                CANDIDATES,
                NOTICES,
                OFFERED,
                BULKS,
                BULK_ROWS,
                COLLEAGUES,
                CALLS,
                SCORECARDS,
                TRANSCRIPTS,
                NOTES,
                RECORDINGS,
                COMMENTS
            })
    void asksAsOftenForFiftyRowsAsForFive(String query) {
        for (var i = 0; i < 20; i++) {
            // when
            API.calls.forget();
            var five = API.ask(query, "first", 5);
            var callsForFive = API.calls.made();
            API.calls.forget();
            var fifty = API.ask(query, "first", 50);
            var callsForFifty = API.calls.made();
            // then
            assertThat(five.hasErrors()).isFalse();
            assertThat(fifty.size()).isGreaterThan(5 * five.size());
            assertThat(callsForFifty).isEqualTo(callsForFive);
        }
    }

    /// Those that a row's own associations are, and no others.
    @Test
    void theInboxAsksOnceForEachAssociation() {
        // given
        var inbox = """
                { conversations(first: 50) { nodes { candidate { email } position { title jobLink { job { title } } }
                  forwarding { status } } } }
                """;
        // when
        API.calls.forget();
        API.ask(inbox);
        // then
        assertThat(API.calls.made())
                .filteredOn(call -> !call.startsWith("Transactions"))
                .containsExactlyInAnyOrder(
                        "Conversations.page", "Candidates.findAll", "Positions.findAll", "Forwardings.ofConversations");
    }

    private static Api filled() {
        var api = Api.connected();
        var world = api.world;
        for (var i = 0; i < 50; i++) {
            world.started(withCv(world), world.positionLinkedTo(world.openJob("Job " + i)));
        }
        world.drain();
        for (var i = 0; i < 50; i++) {
            world.started(withCv(world), world.positionLinkedTo(world.openJob("Refusing " + i)));
            world.ats.answerNext(new Submission.Refused("no"));
            world.drain();
        }
        world.review();
        dismissAll(world);
        sendManyAtATime(world);
        mirror(world);
        planCalls(world);
        comment(world);
        talk(world);
        note(world);
        expectCalls(world);
        return api;
    }

    /// Half of those who began to talk before the newest position was linked, in the newest of many bulks.
    private static void sendManyAtATime(World world) {
        world.pass(Duration.ofMinutes(1));
        var late = world.unlinkedPosition();
        for (var i = 0; i < 50; i++) {
            world.started(withCv(world), late);
        }
        world.pass(Duration.ofMinutes(1));
        // Later than the others, so that a page has none but these.
        var conversations = Stream.generate(() -> world.started(withCv(world), late))
                .limit(50)
                .toList();
        world.pass(Duration.ofMinutes(1));
        world.linkPosition.link(world.admin, late.id(), world.openJob("Late").id());
        for (var i = 0; i < 50; i++) {
            world.bulks.forwardCandidates.forward(world.admin, List.of(conversations.get(i)));
        }
        world.pass(Duration.ofMinutes(1));
        world.bulks.forwardCandidates.forward(world.admin, conversations);
        world.bulks.run();
    }

    /// Everybody has one, since five of many are chosen at random.
    private static Candidate withCv(World world) {
        var candidate = world.candidate();
        var document = world.document(new byte[] {1});
        world.attachCv.attach(world.admin, candidate.id(), document.id());
        return candidate;
    }

    /// One more than a page, so that there is a next one behind each.
    private static void talk(World world) {
        for (var i = 0; i < 51; i++) {
            var details = new CallDetails("", CallType.OTHER, world.instant(), null, null, List.of());
            var call = world.calls
                    .recordCall
                    .record(world.admin, new CallOrigin.Uploaded(null), details)
                    .call();
            world.calls.uploadTranscript.upload(world.admin, call.id(), """
                    00:00:01.000 --> 00:00:02.000
                    <v Ana>Hello</v>
                    00:00:02.000 --> 00:00:03.000
                    <v Bo>Hi</v>
                    00:00:04.000 --> 00:00:05.000
                    <v Ana>Bye</v>
                    """, TranscriptFormat.WEBVTT);
        }
    }

    /// In every call one that somebody has edited.
    private static void note(World world) {
        var held = world.calls.readCalls.page(world.admin, HELD, Set.of(), PageRequest.first(51)).items().stream()
                .map(open -> open.call().id())
                .toList();
        held.forEach(call -> world.calls.requestNote.request(world.admin, call, BuiltInTemplates.INTERVIEW_DEBRIEF));
        world.calls.writeNotes.write(world.admin.organisation(), () -> true);
        world.calls
                .readNotes
                .ofCalls(world.admin, held)
                .values()
                .forEach(notes -> world.calls.editNote.edit(
                        world.admin,
                        notes.getFirst().id(),
                        1,
                        List.of(new SectionEdit("Summary", List.of("It went well.")))));
    }

    private static void mirror(World world) {
        var now = world.instant();
        var users = LongStream.rangeClosed(1, 50).<MirroredRecord>mapToObj(id -> Mirrored.user(id, now));
        mirror(world, Stream.concat(users, Stream.of(Mirrored.job(7, now))));
    }

    private static void mirror(World world, Stream<MirroredRecord> records) {
        var organisation = world.admin.organisation();
        world.transactions.run(
                organisation,
                () -> world.stores
                        .mirror()
                        .records()
                        .save(organisation, World.ACME, records.toList(), world.instant()));
    }

    /// For interviews about an application for a job that has got a hiring manager since. One more than a page,
    /// since what is behind a page is looked at, too.
    private static void planCalls(World world) {
        var now = world.instant();
        world.connectMetaview();
        mirror(world, Stream.of(Mirrored.application(5, now)));
        mirror(
                world,
                LongStream.rangeClosed(1, 51)
                        .mapToObj(id -> Mirrored.interview(id, now.plus(Duration.ofHours(id)), now)));
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
        mirror(world, Stream.of(AnAccount.job(7, JobVisibility.EXTERNAL)));
        var criteria = List.of(new Criterion("Skills", "Ask for examples."));
        world.calls.scorecards.put(new Scorecard(new ScorecardId("1"), "Interview", criteria), new StageId("3"));
    }

    /// On each of the planned calls, asked for by somebody.
    private static void comment(World world) {
        var organisation = world.admin.organisation();
        world.transactions
                .within(
                        organisation,
                        () -> world.stores.calls().calls().ofInterviews(organisation, World.ACME, Instant.EPOCH, 99))
                .forEach(call -> {
                    var id = AComment.newId();
                    world.comments.queue(new NewComment(
                            id,
                            organisation,
                            World.ACME,
                            new ApplicationId("5"),
                            call.id(),
                            CommentPurpose.NOTES,
                            id.reference(),
                            world.admin.person()));
                });
    }

    /// More than fit a page, half of which the recorder knows of.
    private static void expectCalls(World world) {
        for (var i = 0; i < 60; i++) {
            var details = ACall.details(world.instant().plus(Duration.ofHours(i)));
            world.calls.invites.means("invite " + i, new Invite("uid" + i, 0, false, details));
            world.calls.importInvite.importInvite(world.admin, "invite " + i);
            if (i % 2 == 0) {
                world.calls.tellRecorder.tell(world.admin.organisation(), () -> true);
            }
        }
    }

    private static void dismissAll(World world) {
        var organisation = world.admin.organisation();
        world.transactions
                .within(organisation, () -> world.stores.notices().unresolved(organisation))
                .forEach(notice -> world.dismissNotice.dismiss(world.admin, notice.id()));
    }
}

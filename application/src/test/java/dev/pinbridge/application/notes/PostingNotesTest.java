package dev.pinbridge.application.notes;

import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.SectionEdit;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes are shown as a comment, posted once, and posted again only as one that says it replaces the earlier one.
class PostingNotesTest {
    private static final NoteTemplate PAY = new NoteTemplate(
            new TemplateId(UUID.randomUUID()),
            NoteKind.OWN,
            "Pay",
            List.of(
                    new TemplateSection("Salary", "Which salary the candidate expects."),
                    new TemplateSection("Notice", "How soon they can start."),
                    new TemplateSection("Gardening", "What they plant.")));

    private final World world = new World();

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(
                job(7, JobVisibility.EXTERNAL),
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                application(6, 7, "Bo", "Berg", "bo@example.org"));
    }

    /// Statement 25.
    @Test
    void areOneCommentThatNamesWhoPostsThem() {
        // given
        var note = noted("5");
        // when
        var preview = preview(note);
        var comment = posted(note, preview);
        // then
        assertThat(preview.text()).isEqualTo("""
                        Notes of the interview
                        Posted by Somebody with Pinbridge. Reference: %s

                        PAY: SALARY
                        - A salary of 60,000.

                        PAY: NOTICE
                        - A month's notice.

                        Extracted from the transcript, not written: these are the speakers' own words.\
                        """.formatted(comment.id().reference()));
        assertThat(comment.text()).isEqualTo(preview.text());
        assertThat(comment.application()).isEqualTo(new ApplicationId("5"));
        // when
        world.comments.post();
        // then
        assertThat(world.comments.comment(comment.id()).state()).isInstanceOf(CommentState.Posted.class);
        assertThat(last(note)).hasValueSatisfying(posted -> {
            assertThat(posted.part().version()).isEqualTo(1);
            assertThat(posted.part().sections()).containsExactly("Salary", "Notice");
        });
    }

    @Test
    void areAlreadyPostedWhenAskedForAgain() {
        // given
        var note = noted("5");
        var preview = preview(note);
        var comment = posted(note, preview);
        // then
        assertThat(post(note, preview.confirmation()))
                .isEqualTo(new PostNotesResult.Impossible(new ComposedPost.AlreadyPosted(comment)));
        assertThat(world.posts.previewPost.preview(world.admin, all(note)))
                .isEqualTo(new ComposedPost.AlreadyPosted(comment));
    }

    @Test
    void areANewCommentThatReplacesTheEarlierOneOnceTheyHaveChanged() {
        // given
        var note = noted("5");
        var first = posted(note, preview(note));
        // when
        edit(note, "Salary", "About 60,000.");
        // then
        assertThat(last(note).orElseThrow().part().version()).isEqualTo(1);
        var preview = preview(note);
        assertThat(preview.text())
                .contains("- About 60,000.")
                .contains("This replaces the notes posted on 22 November 2026 ("
                        + first.id().reference() + ").");
        var second = posted(note, preview);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(last(note).orElseThrow().part().version()).isEqualTo(2);
    }

    @Test
    void areNotPostedWhenTheyReadOtherwiseThanWasSeen() {
        // given
        var note = noted("5");
        var preview = preview(note);
        // when
        edit(note, "Salary", "Nobody has seen this.");
        // then
        assertThat(post(note, preview.confirmation())).isInstanceOf(PostNotesResult.NotAsSeen.class);
        assertThat(last(note)).isEmpty();
        // when the match is another by then
        var other = preview(note);
        world.calls.chooseMatch.choose(world.admin, note.call(), new ApplicationId("6"));
        // then
        assertThat(post(note, other.confirmation())).isInstanceOf(PostNotesResult.NotAsSeen.class);
    }

    /// Statement 31.
    @Test
    void stayOnTheEarlierApplicationAndArePostedAnewToTheNext() {
        // given
        var note = noted("5");
        posted(note, preview(note));
        // when
        world.calls.chooseMatch.choose(world.admin, note.call(), new ApplicationId("6"));
        world.calls.writeNotes.write(world.admin.organisation(), () -> true);
        var second = posted(note, preview(note));
        // then
        assertThat(second.application()).isEqualTo(new ApplicationId("6"));
        assertThat(second.text()).doesNotContain("replaces");
    }

    @Test
    void canBePostedAgainAfterTheyWereCancelled() {
        // given
        var note = noted("5");
        var first = posted(note, preview(note));
        world.comments.cancelComment.cancel(world.admin, first.id());
        // then
        assertThat(last(note)).isEmpty();
        var second = posted(note, preview(note));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.text()).doesNotContain("replaces");
    }

    @Test
    void areOfTheSectionsThatWereChosen() {
        // given
        var note = noted("5");
        // then
        assertThat(preview(note, "Notice").text()).contains("NOTICE").doesNotContain("SALARY");
        assertThat(compose(note, List.of("Gardening"))).isEqualTo(new ComposedPost.NothingToPost());
        assertThat(compose(note, List.of("Notice", "Wages"))).isEqualTo(new ComposedPost.UnknownSection(0, 1));
    }

    @Test
    void areNotPostedWithoutAnApplicationOrWords() {
        // given
        var note = noted(null);
        // then
        assertThat(compose(note, null)).isEqualTo(new ComposedPost.NotMatched());
        // given
        world.calls.chooseMatch.choose(world.admin, note.call(), new ApplicationId("5"));
        var other = noted("5");
        // then
        assertThat(world.posts.previewPost.preview(
                        world.admin, new PostRequest(note.call(), List.of(new PostRequest.Part(other.id(), null)))))
                .isEqualTo(new ComposedPost.UnknownNote(0));
        var empty = recorded();
        world.calls.chooseMatch.choose(world.admin, empty.id(), new ApplicationId("5"));
        assertThat(compose(requested(empty), null)).isEqualTo(new ComposedPost.NotWritten(0));
    }

    @Test
    void areNotPostedWhenTheyFollowAScorecard() {
        // given
        var note = noted("5");
        var scorecard =
                new NoteTemplate(new TemplateId(UUID.randomUUID()), NoteKind.SCORECARD, "Interview", PAY.sections());
        var result = world.calls.requestNote.request(world.admin, note.call(), scorecard);
        world.calls.writeNotes.write(world.admin.organisation(), () -> true);
        // then
        assertThat(compose(((RequestNoteResult.Requested) result).note(), null))
                .isEqualTo(new ComposedPost.NotPostable(0));
    }

    @Test
    void areNotPostedByWhoeverMayNotOpenTheCall() {
        // given
        var note = noted("5");
        var preview = preview(note);
        var stranger = world.signInAs("stranger@example.org", Plan.GROWTH, Role.MEMBER);
        // then
        assertThat(world.posts.previewPost.preview(stranger, all(note))).isEqualTo(new ComposedPost.UnknownCall());
        assertThat(world.posts.postNotes.post(stranger, all(note), preview.confirmation()))
                .isEqualTo(new PostNotesResult.Impossible(new ComposedPost.UnknownCall()));
    }

    private Call recorded() {
        return world.calls
                .recordCall
                .record(
                        world.admin,
                        new CallOrigin.Uploaded(null),
                        among(details(null).with(CallType.JOB_INTERVIEW)))
                .call();
    }

    /// Of a call with a transcript.
    private Note noted(@Nullable String application) {
        var call = recorded();
        if (application != null) {
            world.calls.chooseMatch.choose(world.admin, call.id(), new ApplicationId(application));
        }
        world.calls.uploadTranscript.upload(world.admin, call.id(), """
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                <v Ana>A salary of 60,000.</v>

                00:00:03.000 --> 00:00:04.000
                <v Bo>A month's notice.</v>
                """, TranscriptFormat.WEBVTT);
        return requested(call);
    }

    private Note requested(Call call) {
        var result = world.calls.requestNote.request(world.admin, call.id(), PAY);
        world.calls.writeNotes.write(world.admin.organisation(), () -> true);
        return ((RequestNoteResult.Requested) result).note();
    }

    private void edit(Note note, String section, String... lines) {
        assertThat(world.calls.editNote.edit(
                        world.admin, note.id(), 1, List.of(new SectionEdit(section, List.of(lines)))))
                .isInstanceOf(EditNoteResult.Edited.class);
    }

    private static PostRequest all(Note note) {
        return new PostRequest(note.call(), List.of(new PostRequest.Part(note.id(), null)));
    }

    private ComposedPost compose(Note note, @Nullable List<String> sections) {
        return world.posts.previewPost.preview(
                world.admin, new PostRequest(note.call(), List.of(new PostRequest.Part(note.id(), sections))));
    }

    private ComposedPost.Ready preview(Note note, String... sections) {
        var composed = compose(note, sections.length == 0 ? null : List.of(sections));
        assertThat(composed).isInstanceOf(ComposedPost.Ready.class);
        return (ComposedPost.Ready) composed;
    }

    private PostNotesResult post(Note note, String confirmation) {
        return world.posts.postNotes.post(world.admin, all(note), confirmation);
    }

    private Comment posted(Note note, ComposedPost.Ready preview) {
        var result = post(note, preview.confirmation());
        assertThat(result).isInstanceOf(PostNotesResult.Queued.class);
        return ((PostNotesResult.Queued) result).comment();
    }

    private Optional<PostedNote> last(Note note) {
        return Optional.ofNullable(
                world.posts.readPosts.last(world.admin, List.of(note)).get(note.id()));
    }

    private void mirrored(MirroredRecord... records) {
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .save(world.admin.organisation(), World.ACME, List.of(records), world.instant()));
    }
}

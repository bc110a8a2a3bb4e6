package dev.pinbridge.application.notes;

import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.notes.KeptSection;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteChange;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteLine;
import dev.pinbridge.domain.notes.NoteObstacle;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteStatus;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.NoteWriting;
import dev.pinbridge.domain.notes.NotesRefused;
import dev.pinbridge.domain.notes.NotesUnavailable;
import dev.pinbridge.domain.notes.SectionAuthor;
import dev.pinbridge.domain.notes.SectionEdit;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.domain.transcripts.Assignee;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes are written by themselves, written anew when what they are written from changes, and edited meanwhile.
class WritingNotesTest {
    private static final NoteTemplate PAY = new NoteTemplate(
            new TemplateId(UUID.randomUUID()),
            NoteKind.OWN,
            "Pay",
            List.of(
                    new TemplateSection("Salary", "Which salary the candidate expects."),
                    new TemplateSection("Notice", "How soon they can start.")));

    private final World world = new World();

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(job(7, JobVisibility.EXTERNAL), application(5, 7, "Ana", "Lima", "ana@example.org"));
    }

    @Test
    void areWrittenByThemselvesWhenATranscriptComes() {
        // given
        var call = recorded(CallType.JOB_INTERVIEW);
        // when
        upload(call, "Speaker 1", "A salary of 60,000.");
        // then
        assertThat(world.calls.noteRuns.take()).containsExactly(world.admin.organisation());
        // when
        write();
        // then
        assertThat(notes(call))
                .extracting(note -> note.template().kind(), note -> NoteStatus.of(note.writing()))
                .containsExactlyInAnyOrder(
                        tuple(NoteKind.SCREENING_CALL, NoteStatus.WRITTEN),
                        tuple(NoteKind.TLDR, NoteStatus.UNAVAILABLE));
        assertThat(note(call, NoteKind.SCREENING_CALL).latest()).isNotNull();
    }

    /// The writer's node ends in the middle of it.
    @Test
    void areTakenUpAtOnceByWhoeverWritesNext() {
        // given
        var call = recorded(CallType.JOB_INTERVIEW);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var begun = note(call, NoteKind.SCREENING_CALL).begun(world.instant());
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.calls().notes().save(begun));
        // when
        write();
        // then
        assertThat(NoteStatus.of(note(call, NoteKind.SCREENING_CALL).writing())).isEqualTo(NoteStatus.WRITTEN);
    }

    /// It was taken for dead, and was only slow.
    @Test
    void countNoMoreFromAWriterThatWasOvertaken() {
        // given
        var call = recorded(CallType.JOB_INTERVIEW);
        upload(call, "Speaker 1", "A salary of 60,000.");
        world.calls.noteWriter.meanwhile(() -> {
            write();
            world.calls.noteWriter.isAway(new NotesUnavailable("no answer", null));
        });
        // when
        write();
        // then
        assertThat(NoteStatus.of(note(call, NoteKind.SCREENING_CALL).writing())).isEqualTo(NoteStatus.WRITTEN);
    }

    @Test
    void areThoseThatTheTypeOfCallAsksFor() {
        // given
        var debrief = recorded(CallType.DEBRIEF);
        var other = recorded(CallType.OTHER);
        // when
        upload(debrief, "Speaker 1", "Hello");
        upload(other, "Speaker 1", "Hello");
        // then
        assertThat(notes(debrief))
                .extracting(note -> note.template().kind())
                .containsExactlyInAnyOrder(NoteKind.INTERVIEW_DEBRIEF, NoteKind.TLDR);
        assertThat(notes(other)).isEmpty();
    }

    /// Statement 35.
    @Test
    void areUnavailableWithoutACandidateAndWrittenOnceThereIsOneWithEditsKept() {
        // given
        var call = recorded(CallType.JOB_INTERVIEW);
        upload(call, "Speaker 1", "A salary of 60,000.");
        write();
        assertThat(note(call, NoteKind.TLDR).writing())
                .isEqualTo(new NoteWriting.Unavailable(NoteObstacle.NO_CANDIDATE));
        edit(note(call, NoteKind.SCREENING_CALL), "Summary", "My own words.");
        // when
        world.calls.chooseMatch.choose(world.admin, call.id(), new ApplicationId("5"));
        write();
        // then
        assertThat(note(call, NoteKind.TLDR).writing()).isEqualTo(new NoteWriting.Written());
        assertThat(world.calls.noteWriter.take().getLast().candidateName()).isEqualTo("Ana Lima");
        assertThat(section(note(call, NoteKind.SCREENING_CALL), "Summary").lines())
                .extracting(NoteLine::text)
                .containsExactly("My own words.");
    }

    @Test
    void areWrittenAnewWhenItIsKnownWhoSpeaksAndNotWhenNothingHasChanged() {
        // given
        var call = recorded(CallType.JOB_INTERVIEW);
        upload(call, "Speaker 1", "A salary of 60,000.");
        write();
        world.calls.noteWriter.take();
        // when
        ask(call);
        write();
        // then
        assertThat(world.calls.noteWriter.take()).isEmpty();
        assertThat(note(call, NoteKind.SCREENING_CALL).writing()).isEqualTo(new NoteWriting.Written());
        // when
        world.calls.assignSpeaker.assign(world.admin, call.id(), 0, new Assignee.WithName("Bo Berg"));
        write();
        // then
        assertThat(world.calls.noteWriter.take())
                .extracting(material -> material.template().kind())
                .containsExactly(NoteKind.SCREENING_CALL);
    }

    @Test
    void keepWhatAPersonWroteAndSuggestWhatTheWriterWouldSay() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var first = requested(call, PAY);
        edit(first, "Salary", "About 60,000, to be confirmed.");
        // when
        upload(call, "Speaker 1", "A salary of 70,000, and a month's notice.");
        write();
        // then
        var anew = note(call, NoteKind.OWN);
        assertThat(latest(anew).change()).isEqualTo(NoteChange.WRITTEN_ANEW);
        assertThat(texts(anew, "Salary")).containsExactly("About 60,000, to be confirmed.");
        assertThat(texts(anew, "Notice")).containsExactly("A salary of 70,000, and a month's notice.");
        assertThat(anew.suggestions()).extracting(NoteSection::title).containsExactly("Salary");
        // when
        var taken = world.calls.takeSuggestion.take(world.admin, anew.id(), "Salary");
        // then
        assertThat(taken).isInstanceOf(TakeSuggestionResult.Taken.class);
        var now = note(call, NoteKind.OWN);
        assertThat(texts(now, "Salary")).containsExactly("A salary of 70,000, and a month's notice.");
        assertThat(section(now, "Salary").author()).isEqualTo(new SectionAuthor.Writer());
        assertThat(now.suggestions()).isEmpty();
        assertThat(latest(now).by()).isEqualTo(world.admin.person());
        assertThat(versions(now))
                .extracting(NoteVersion::change)
                .containsExactly(
                        NoteChange.SUGGESTION_TAKEN, NoteChange.WRITTEN_ANEW, NoteChange.EDITED, NoteChange.WRITTEN);
        assertThat(world.calls.takeSuggestion.take(world.admin, now.id(), "Salary"))
                .isEqualTo(new TakeSuggestionResult.NoSuggestion());
    }

    @Test
    void keepAnEditThatIsMadeWhileTheyAreWrittenAnew() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var first = requested(call, PAY);
        upload(call, "Speaker 1", "A salary of 70,000.");
        world.calls.noteWriter.meanwhile(() -> edit(first, "Salary", "Mine."));
        // when
        write();
        // then
        assertThat(texts(note(call, NoteKind.OWN), "Salary")).containsExactly("Mine.");
    }

    @Test
    void areWrittenOnceMoreWhenSomethingChangesWhileTheyAreWritten() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        world.calls.requestNote.request(world.admin, call.id(), PAY);
        world.calls.noteWriter.meanwhile(() -> upload(call, "Speaker 1", "A salary of 70,000."));
        // when
        write();
        // then
        assertThat(texts(note(call, NoteKind.OWN), "Salary")).containsExactly("A salary of 70,000.");
        assertThat(note(call, NoteKind.OWN).writing()).isEqualTo(new NoteWriting.Written());
    }

    @Test
    void anEditPointsToWhatItKeepsAndIsRefusedWhenItIsNotOfTheLatest() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var first = requested(call, PAY);
        // when
        var edited = edit(first, "Salary", "A salary of 60,000.", "It is negotiable.");
        // then
        assertThat(section(edited, "Salary").lines())
                .containsExactly(
                        new NoteLine("A salary of 60,000.", List.of(0)), new NoteLine("It is negotiable.", List.of()));
        assertThat(world.calls.editNote.edit(
                        world.admin, first.id(), 1, List.of(new SectionEdit("Salary", List.of("Late.")))))
                .isEqualTo(new EditNoteResult.Outdated(2));
        assertThat(world.calls.editNote.edit(
                        world.admin, first.id(), 2, List.of(new SectionEdit("Wages", List.of("Late.")))))
                .isEqualTo(new EditNoteResult.UnknownSection(0));
        assertThat(note(call, NoteKind.OWN)).isEqualTo(edited);
    }

    @Test
    void anEditThatChangesNothingMakesNoVersion() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var first = requested(call, PAY);
        // then
        assertThat(edit(first, "Salary", "A salary of 60,000.")).isEqualTo(first);
    }

    @Test
    void whatIsRedactedIsInNoVersionAndDoesNotComeBack() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var first = requested(call, PAY);
        edit(first, "Salary", "She asks for 60,000.");
        // when
        var redacted = world.calls.redactNote.redact(world.admin, first.id(), "60,000");
        // then
        assertThat(redacted).isInstanceOf(RedactNoteResult.Redacted.class);
        assertThat(versions(first)).hasSize(3).noneMatch(version -> version.holds("60,000"));
        assertThat(texts(note(call, NoteKind.OWN), "Salary")).containsExactly("She asks for [redacted].");
        // when
        world.calls.requestNote.request(world.admin, call.id(), PAY);
        write();
        // then
        assertThat(texts(note(call, NoteKind.OWN), "Salary")).containsExactly("She asks for [redacted].");
        assertThat(world.calls.redactNote.redact(world.admin, first.id(), "gardening"))
                .isEqualTo(new RedactNoteResult.NotThere());
    }

    @Test
    void areTriedAgainLaterWhenTheWriterIsAwayAndGivenUpWhenItRefuses() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        world.calls.noteWriter.isAway(new NotesUnavailable("the model did not answer", null));
        // when
        world.calls.requestNote.request(world.admin, call.id(), PAY);
        var next = world.calls.writeNotes.write(world.admin.organisation(), () -> true);
        // then
        assertThat(next).contains(world.instant().plusSeconds(10));
        assertThat(note(call, NoteKind.OWN).writing())
                .isEqualTo(new NoteWriting.Queued(next.orElseThrow(), 1, "the model did not answer"));
        // when
        world.calls.noteWriter.isAway(new NotesRefused("there is no such model", null));
        world.pass(Duration.ofSeconds(10));
        // then
        assertThat(world.calls.writeNotes.write(world.admin.organisation(), () -> true))
                .isEmpty();
        assertThat(note(call, NoteKind.OWN).writing()).isEqualTo(new NoteWriting.Failed("there is no such model"));
        // when somebody asks again
        world.calls.noteWriter.isBack();
        world.calls.requestNote.request(world.admin, call.id(), PAY);
        write();
        // then
        assertThat(note(call, NoteKind.OWN).writing()).isEqualTo(new NoteWriting.Written());
    }

    @Test
    void aNoteOverWhichNodesDieIsGivenUp() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        world.calls.requestNote.request(world.admin, call.id(), PAY);
        // when
        world.calls.noteWriter.dies();
        for (var i = 0; i <= Note.MOST_TRIES; i++) {
            world.calls.writeNotes.write(world.admin.organisation(), () -> true);
            world.pass(Duration.ofMinutes(31));
        }
        // then
        assertThat(note(call, NoteKind.OWN).writing())
                .isEqualTo(new NoteWriting.Failed("Writing it broke off 8 times."));
        assertThat(world.calls.noteWriter.take()).hasSize(Note.MOST_TRIES);
    }

    @Test
    void aNoteThatSomebodyAskedForWithoutATranscriptWaitsForIt() {
        // given
        var call = recorded(CallType.OTHER);
        // when
        var asked = requested(call, PAY);
        // then
        assertThat(asked.writing()).isEqualTo(new NoteWriting.Unavailable(NoteObstacle.NO_TRANSCRIPT));
        assertThat(world.calls.editNote.edit(world.admin, asked.id(), 0, List.of()))
                .isEqualTo(new EditNoteResult.NotWritten());
        // when
        upload(call, "Speaker 1", "A salary of 60,000.");
        write();
        // then
        assertThat(note(call, NoteKind.OWN).writing()).isEqualTo(new NoteWriting.Written());
    }

    @Test
    void whoeverMayNotOpenTheCallDoesNotHearOfItsNotes() {
        // given
        var call = recorded(CallType.OTHER);
        upload(call, "Speaker 1", "A salary of 60,000.");
        var note = requested(call, PAY);
        var stranger = world.signInAs("stranger@example.org", Plan.GROWTH, Role.MEMBER);
        // then
        assertThat(world.calls.requestNote.request(stranger, call.id(), PAY))
                .isEqualTo(new RequestNoteResult.UnknownCall());
        assertThat(world.calls.editNote.edit(stranger, note.id(), 1, List.of()))
                .isEqualTo(new EditNoteResult.UnknownNote());
        assertThat(world.calls.takeSuggestion.take(stranger, note.id(), "Salary"))
                .isEqualTo(new TakeSuggestionResult.UnknownNote());
        assertThat(world.calls.redactNote.redact(stranger, note.id(), "salary"))
                .isEqualTo(new RedactNoteResult.UnknownNote());
    }

    private Call recorded(CallType type) {
        return world.calls
                .recordCall
                .record(
                        world.admin,
                        new CallOrigin.Uploaded(null),
                        among(details(null).with(type), new Participant("Bo Berg", null, ParticipantRole.INTERVIEWER)))
                .call();
    }

    private void upload(Call call, String label, String said) {
        var text = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v " + label + ">" + said + "</v>\n";
        world.calls.uploadTranscript.upload(world.admin, call.id(), text, TranscriptFormat.WEBVTT);
    }

    private Note requested(Call call, NoteTemplate template) {
        world.calls.requestNote.request(world.admin, call.id(), template);
        write();
        return note(call, template.kind());
    }

    private Note edit(Note note, String section, String... lines) {
        var now = notes(note.call()).stream()
                .filter(other -> other.id().equals(note.id()))
                .findFirst()
                .orElseThrow();
        var result = world.calls.editNote.edit(
                world.admin, note.id(), latest(now).number(), List.of(new SectionEdit(section, List.of(lines))));
        assertThat(result).isInstanceOf(EditNoteResult.Edited.class);
        return ((EditNoteResult.Edited) result).note();
    }

    private void ask(Call call) {
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .calls()
                        .notes()
                        .ask(world.admin.organisation(), List.of(call.id()), world.instant()));
    }

    private void write() {
        assertThat(world.calls.writeNotes.write(world.admin.organisation(), () -> true))
                .isEmpty();
    }

    private List<Note> notes(Call call) {
        return notes(call.id());
    }

    private List<Note> notes(CallId call) {
        return world.calls.readNotes.ofCalls(world.admin, List.of(call)).getOrDefault(call, List.of());
    }

    private Note note(Call call, NoteKind kind) {
        return notes(call).stream()
                .filter(note -> note.template().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<NoteVersion> versions(Note note) {
        return world.calls.readNotes.versions(world.admin, List.of(note.id())).getOrDefault(note.id(), List.of());
    }

    private static NoteVersion latest(Note note) {
        return Objects.requireNonNull(note.latest());
    }

    private static KeptSection section(Note note, String title) {
        return latest(note).section(title).orElseThrow();
    }

    private static List<String> texts(Note note, String title) {
        return section(note, title).lines().stream().map(NoteLine::text).toList();
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

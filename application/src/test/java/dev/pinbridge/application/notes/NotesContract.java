package dev.pinbridge.application.notes;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.notes.ANote.aNote;
import static dev.pinbridge.application.notes.ANote.section;
import static dev.pinbridge.application.notes.ANote.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteObstacle;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.NotesRefused;
import dev.pinbridge.domain.notes.NotesUnavailable;
import dev.pinbridge.domain.notes.SectionAuthor;
import dev.pinbridge.domain.notes.SectionEdit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [Notes] promises.
public interface NotesContract extends StoresContract {
    SectionAuthor.Person SOMEBODY = new SectionAuthor.Person(AnOrganisation.somebody(), Times.NOON);

    @Test
    default void keepsANoteInEachState() {
        // given
        var note = added(aNote(someCall(), BuiltInTemplates.TLDR));
        var begun = note.begun(Times.NOON);
        var states = List.of(
                note,
                begun,
                begun.inVain(new NotesUnavailable("no answer", null), Times.NOON),
                begun.inVain(new NotesRefused("no such model", null), Times.NOON),
                begun.unavailable(NoteObstacle.NO_CANDIDATE),
                written(begun, "Ýr asks for 60,000."),
                written(begun, "One", "Two").asked(Times.NOON),
                written(begun).wanted(BuiltInTemplates.TLDR, Times.NOON));
        // then
        states.forEach(state -> {
            saved(state);
            assertThat(found(state)).isEqualTo(state);
        });
    }

    @Test
    default void addsNoSecondOneOfTheSameShape() {
        // given
        var call = someCall();
        var first = added(aNote(call, BuiltInTemplates.TLDR));
        // when
        added(aNote(call, BuiltInTemplates.TLDR));
        var other = added(aNote(call, BuiltInTemplates.SCREENING_CALL));
        // then
        assertThat(ofCall(call)).containsExactlyInAnyOrder(first, other);
    }

    @Test
    default void tellsThoseOfManyCallsByWhenTheyWereAskedForFirst() {
        // given
        var organisation = someOrganisation();
        var one = someCall(organisation);
        var other = someCall(organisation);
        var without = someCall(organisation);
        var early = added(aNote(one, BuiltInTemplates.TLDR));
        var late = added(Note.first(
                aNote(one, BuiltInTemplates.SCREENING_CALL).id(),
                organisation,
                one.id(),
                BuiltInTemplates.SCREENING_CALL,
                Times.NOON.plusSeconds(1)));
        var others = saved(written(added(aNote(other, BuiltInTemplates.TLDR)), "Hello"));
        // then
        assertThat(in(organisation, () -> notes().ofCalls(organisation, List.of(one.id(), other.id(), without.id()))))
                .isEqualTo(Map.of(one.id(), List.of(early, late), other.id(), List.of(others)));
        assertThat(in(organisation, () -> notes().written(organisation, List.of(one.id(), other.id(), without.id()))))
                .isEqualTo(Set.of(other.id()));
    }

    @Test
    default void keepsEveryVersion() {
        // given
        var first = saved(written(added(aNote(someCall(), BuiltInTemplates.INTERVIEW_DEBRIEF)), "Wrong", "Right"));
        // when
        var edited = saved(first.edited(List.of(new SectionEdit("Summary", List.of("Right"))), SOMEBODY));
        var anew = saved(written(edited, "New"));
        // then
        assertThat(versions(anew, 9)).containsExactly(anew.latest(), edited.latest(), first.latest());
        assertThat(versions(anew, 1)).containsExactly(anew.latest());
        assertThat(found(anew)).isEqualTo(anew);
        assertThat(anew.suggestions()).containsExactly(section("Summary", "New"));
    }

    @Test
    default void replacesVersionsForGood() {
        // given
        var first = saved(written(added(aNote(someCall(), BuiltInTemplates.TLDR)), "She earns 60,000."));
        var edited =
                saved(first.edited(List.of(new SectionEdit("TLDR", List.of("She earns 60,000 or so."))), SOMEBODY));
        // when
        run(
                first.organisation(),
                () -> notes().replace(
                                first.organisation(),
                                first.id(),
                                versions(edited, 9).stream()
                                        .map(version -> version.without("60,000", SOMEBODY))
                                        .toList()));
        // then
        assertThat(versions(edited, 9)).noneMatch(version -> version.holds("60,000"));
        assertThat(versions(edited, 9)).allMatch(version -> version.holds("She earns [redacted]"));
        assertThat(found(edited).latest()).isEqualTo(versions(edited, 1).getFirst());
    }

    @Test
    default void tellsTheLongestDueFirstAndWhenTheNextIs() {
        // given
        var organisation = someOrganisation();
        var later = added(aNote(someCall(organisation), BuiltInTemplates.TLDR).asked(Times.NOON.plusSeconds(2)));
        var sooner = added(aNote(someCall(organisation), BuiltInTemplates.TLDR).asked(Times.NOON.plusSeconds(1)));
        saved(written(added(aNote(someCall(organisation), BuiltInTemplates.TLDR)), "Done"));
        var idle = someOrganisation();
        // then
        assertThat(due(organisation, Times.NOON)).isEmpty();
        assertThat(due(organisation, Times.NOON.plusSeconds(1))).containsExactly(sooner);
        assertThat(due(organisation, Times.NOON.plusSeconds(2))).containsExactly(sooner, later);
        assertThat(in(organisation, () -> notes().due(organisation, Times.NOON.plusSeconds(2), 1)))
                .containsExactly(sooner);
        assertThat(in(organisation, () -> notes().nextDue(organisation))).contains(Times.NOON.plusSeconds(1));
        assertThat(in(idle, () -> notes().nextDue(idle))).isEmpty();
    }

    @Test
    default void knowsWhichWereBegun() {
        // given
        var organisation = someOrganisation();
        added(aNote(someCall(organisation), BuiltInTemplates.TLDR));
        saved(written(added(aNote(someCall(organisation), BuiltInTemplates.TLDR)), "Done"));
        saved(added(aNote(someCall(organisation), BuiltInTemplates.TLDR))
                .begun(Times.NOON)
                .inVain(new NotesUnavailable("no answer", null), Times.NOON));
        var begun = saved(
                added(aNote(someCall(organisation), BuiltInTemplates.TLDR)).begun(Times.NOON));
        // then
        assertThat(in(organisation, () -> notes().begun(organisation))).containsExactly(begun);
    }

    @Test
    default void asksForAllNotesOfSomeCalls() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var other = saved(
                added(aNote(someCall(organisation), BuiltInTemplates.TLDR)).unavailable(NoteObstacle.NO_TRANSCRIPT));
        var failed = saved(added(aNote(call, BuiltInTemplates.TLDR))
                .begun(Times.NOON)
                .inVain(new NotesRefused("no such model", null), Times.NOON));
        var written = saved(written(added(aNote(call, BuiltInTemplates.SCREENING_CALL)), "Hello"));
        var at = Times.NOON.plusSeconds(60);
        // when
        var any = in(organisation, () -> notes().ask(organisation, List.of(call.id()), at));
        // then
        assertThat(any).isTrue();
        assertThat(found(failed)).isEqualTo(failed.asked(at));
        assertThat(found(written)).isEqualTo(written.asked(at));
        assertThat(found(other)).isEqualTo(other);
        assertThat(in(
                        organisation,
                        () -> notes().ask(
                                        organisation,
                                        List.of(someCall(organisation).id()),
                                        at)))
                .isFalse();
    }

    @Test
    default void keepsADraftUntilItIsAskedForAgain() {
        // given
        var note = saved(added(aNote(someCall(), BuiltInTemplates.TLDR)).begun(Times.NOON));
        var draft = List.of(section("TLDR", "Ýr"));
        // when
        run(note.organisation(), () -> notes().saveDraft(note.organisation(), note.id(), note.asks(), draft));
        // then
        assertThat(found(note).draft()).isEqualTo(draft);
        // when
        var asked = saved(note.asked(Times.NOON));
        run(note.organisation(), () -> notes().saveDraft(note.organisation(), note.id(), note.asks(), draft));
        // then
        assertThat(found(asked)).isEqualTo(asked);
    }

    @Test
    default void goesWithItsCall() {
        // given
        var organisation = someOrganisation();
        var call = expected(organisation, ACCOUNT, "7", Times.NOON);
        run(organisation, () -> stores().calls().calls().add(call));
        var note = saved(written(added(aNote(call, BuiltInTemplates.TLDR)), "Hello"));
        // when
        run(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(in(organisation, () -> notes().find(organisation, note.id())))
                .isEmpty();
    }

    @Test
    default void knowsNothingOfOtherOrganisations() {
        // given
        var note = added(aNote(someCall(), BuiltInTemplates.TLDR));
        var other = someOrganisation();
        // then
        assertThat(in(other, () -> notes().find(other, note.id()))).isEmpty();
        assertThat(in(other, () -> notes().lock(other, note.id()))).isEmpty();
    }

    private Notes notes() {
        return stores().calls().notes();
    }

    private Call someCall() {
        return someCall(someOrganisation());
    }

    private Call someCall(OrganisationId organisation) {
        var call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        return call;
    }

    private Note added(Note note) {
        run(note.organisation(), () -> notes().add(List.of(note)));
        return note;
    }

    private Note saved(Note note) {
        run(note.organisation(), () -> notes().save(note));
        return note;
    }

    private Note found(Note note) {
        var locked = in(note.organisation(), () -> notes().lock(note.organisation(), note.id()));
        assertThat(in(note.organisation(), () -> notes().find(note.organisation(), note.id())))
                .isEqualTo(locked);
        return locked.orElseThrow();
    }

    private List<Note> ofCall(Call call) {
        return in(call.organisation(), () -> notes().ofCalls(call.organisation(), List.of(call.id())))
                .getOrDefault(call.id(), List.of());
    }

    private List<NoteVersion> versions(Note note, int most) {
        return in(note.organisation(), () -> notes().versions(note.organisation(), List.of(note.id()), most))
                .getOrDefault(note.id(), List.of());
    }

    private List<Note> due(OrganisationId organisation, Instant now) {
        return in(organisation, () -> notes().due(organisation, now, 10));
    }
}

package dev.pinbridge.application.transcripts;

import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.calls.ACall.newId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.transcripts.Assignee;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.SpokenBy;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Transcripts are uploaded to calls, and their speakers tied to participants.
class TranscriptsTest {
    private static final Participant ANA = participant("Ana Lima", "ana@example.org");
    private static final Participant BO = participant("Bo Berg", null);
    private static final Participant DI = participant(null, "di@example.org");

    private final World world = new World();

    @Test
    void tiesSpeakersToThoseWhoseNamesOrAddressesTheyHave() {
        // given
        var call = held(ANA, BO, DI);
        // when
        var uploaded = upload(call, "LIMA, Ana", "di@example.org", "Bo");
        // then
        assertThat(participants(uploaded)).containsExactly(ANA, DI, null);
        assertThat(outline(call)).isEqualTo(uploaded);
        assertThat(uploaded.uploadedBy()).isEqualTo(world.admin.person());
        assertThat(uploaded.uploadedAt()).isEqualTo(world.instant());
    }

    @Test
    void tiesNobodyToOneOfTwoWithTheSameName() {
        assertThat(participants(upload(held(ANA, participant("Ana Lima", "other@example.org")), "Ana Lima")))
                .containsExactly((Participant) null);
    }

    @Test
    void aLaterTranscriptReplacesTheEarlierOne() {
        // given
        var call = held(ANA, BO);
        upload(call, "Speaker 1");
        assign(call, 0, new Assignee.WithName("Bo Berg"));
        // when
        var later = upload(call, "Speaker 1", "Ana Lima");
        // then
        assertThat(later.version()).isEqualTo(2);
        assertThat(participants(later)).containsExactly(null, ANA);
        assertThat(outline(call)).isEqualTo(later);
    }

    @Test
    void anExpectedCallIsHeldOnceItHasBegun() {
        // given
        var past = call(new CallState.Expected(), world.instant());
        var future = call(new CallState.Expected(), world.instant().plusSeconds(1));
        var unknown = call(new CallState.Expected(), null);
        // when
        List.of(past, future, unknown).forEach(call -> upload(call, "Ana"));
        // then
        assertThat(state(past)).isEqualTo(new CallState.Held());
        assertThat(state(future)).isEqualTo(new CallState.Expected());
        assertThat(state(unknown)).isEqualTo(new CallState.Held());
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        // given
        var call = call(new CallState.Expected(), world.instant());
        // then
        assertThat(world.calls.uploadTranscript.upload(world.admin, call.id(), "Hello", TranscriptFormat.WEBVTT))
                .isEqualTo(new UploadTranscriptResult.Unreadable("must be WebVTT; line 1 does not begin with WEBVTT"));
        assertThat(state(call)).isEqualTo(new CallState.Expected());
        assertThat(outlines(call)).isEmpty();
    }

    @Test
    void aPersonSaysWhoASpeakerIs() {
        // given
        var call = held(ANA, BO, DI);
        upload(call, "Ana Lima", "Speaker 2", "Speaker 3");
        // when
        assign(call, 1, new Assignee.WithEmail("di@example.org"));
        assign(call, 2, new Assignee.WithName("Bo Berg"));
        assign(call, 0, new Assignee.Nobody());
        // then
        assertThat(participants(outline(call))).containsExactly(null, DI, BO);
        assertThat(outline(call).speakers()).extracting(SpokenBy::isAssigned).containsExactly(true, true, true);
    }

    @Test
    void whatAPersonSaidHoldsWhenTheParticipantsChange() {
        // given
        var call = held(BO);
        upload(call, "Ana Lima", "Bo Berg", "Speaker 3");
        assign(call, 1, new Assignee.Nobody());
        assign(call, 2, new Assignee.WithName("Bo Berg"));
        // when
        world.calls.editCall.edit(world.admin, call.id(), among(details(world.instant()), ANA));
        // then
        assertThat(participants(outline(call))).containsExactly(ANA, null, BO);
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        // given
        var call = held(ANA, BO, participant("Bo Berg", "bo@example.org"));
        var assign = world.calls.assignSpeaker;
        assertThat(assign.assign(world.admin, call.id(), 0, new Assignee.Nobody()))
                .isEqualTo(new AssignSpeakerResult.UnknownSpeaker());
        upload(call, "Ana Lima");
        // then
        assertThat(assign.assign(world.admin, call.id(), 1, new Assignee.Nobody()))
                .isEqualTo(new AssignSpeakerResult.UnknownSpeaker());
        assertThat(assign.assign(world.admin, call.id(), -1, new Assignee.Nobody()))
                .isEqualTo(new AssignSpeakerResult.UnknownSpeaker());
        assertThat(assign.assign(world.admin, call.id(), 0, new Assignee.WithEmail("no@example.org")))
                .isEqualTo(new AssignSpeakerResult.UnknownParticipant());
        assertThat(assign.assign(world.admin, call.id(), 0, new Assignee.WithName("Bo Berg")))
                .isEqualTo(new AssignSpeakerResult.SeveralParticipants());
        assertThat(assign.assign(world.admin, newId(), 0, new Assignee.Nobody()))
                .isEqualTo(new AssignSpeakerResult.UnknownCall());
    }

    @Test
    void whoeverMayNotOpenTheCallDoesNotHearOfIt() {
        // given
        var call = held(ANA);
        upload(call, "Ana Lima");
        var stranger = world.signInAs("stranger@example.org", Plan.GROWTH, Role.RECRUITER);
        // then
        assertThat(world.calls.uploadTranscript.upload(stranger, call.id(), text("Bo"), TranscriptFormat.WEBVTT))
                .isEqualTo(new UploadTranscriptResult.UnknownCall());
        assertThat(world.calls.assignSpeaker.assign(stranger, call.id(), 0, new Assignee.Nobody()))
                .isEqualTo(new AssignSpeakerResult.UnknownCall());
        assertThat(outline(call).version()).isEqualTo(1);
        assertThat(participants(outline(call))).containsExactly(ANA);
        // then a participant may
        var ana = world.signInAs("ana@example.org", Plan.GROWTH, Role.MEMBER);
        assertThat(world.calls.uploadTranscript.upload(ana, call.id(), text("Bo"), TranscriptFormat.WEBVTT))
                .isInstanceOf(UploadTranscriptResult.Uploaded.class);
    }

    @Test
    void readsWhatIsSaidPageByPage() {
        // given
        var transcript = upload(held(ANA), "Ana Lima", "Bo", "Ana Lima").id();
        // then
        var first = page(transcript, 0, 2);
        assertThat(first.items()).extracting(one -> one.utterance().text()).containsExactly("Hello 0", "Hello 1");
        assertThat(first.hasNext()).isTrue();
        assertThat(page(transcript, 1, 2).hasNext()).isFalse();
        assertThat(page(transcript, 2, 2).items())
                .extracting(one -> one.number())
                .containsExactly(2);
    }

    private Slice<NumberedUtterance> page(TranscriptVersion transcript, int from, int size) {
        return Objects.requireNonNull(world.calls
                .readTranscripts
                .utterances(world.admin, List.of(transcript), from, size)
                .get(transcript));
    }

    @Test
    void tellsThatATranscriptHasChangedWhenItHas() {
        // given
        var call = held(ANA);
        // when
        var one = upload(call, "Speaker 1").id();
        assign(call, 0, new Assignee.WithName("Ana Lima"));
        assign(call, 0, new Assignee.WithName("Ana Lima"));
        world.calls.editCall.edit(world.admin, call.id(), among(details(world.instant()), BO));
        var two = upload(call, "Bo Berg").id();
        world.calls.editCall.edit(world.admin, call.id(), among(details(world.instant()), ANA));
        // then
        assertThat(world.calls.toldTranscripts.told()).containsExactly(one, one, two, two);
    }

    private static Participant participant(@Nullable String name, @Nullable String email) {
        return new Participant(name, email, ParticipantRole.UNKNOWN);
    }

    private Call held(Participant... participants) {
        return world.calls
                .recordCall
                .record(world.admin, new CallOrigin.Uploaded(null), among(details(world.instant()), participants))
                .call();
    }

    private Call call(CallState state, @Nullable Instant startAt) {
        var call = ACall.aCall(world.admin.organisation(), new CallOrigin.Uploaded(null), details(startAt), state);
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.calls().calls().add(call));
        return call;
    }

    private CallState state(Call call) {
        return world.transactions
                .within(
                        world.admin.organisation(),
                        () -> world.stores.calls().calls().find(world.admin.organisation(), call.id()))
                .orElseThrow()
                .state();
    }

    /// Each says hello, one after the other.
    private TranscriptOutline upload(Call call, String... labels) {
        var result = world.calls.uploadTranscript.upload(world.admin, call.id(), text(labels), TranscriptFormat.WEBVTT);
        assertThat(result).isInstanceOf(UploadTranscriptResult.Uploaded.class);
        return ((UploadTranscriptResult.Uploaded) result).transcript();
    }

    private static String text(String... labels) {
        var text = new StringBuilder("WEBVTT\n");
        for (var i = 0; i < labels.length; i++) {
            text.append("\n00:00:0%d.000 --> 00:00:0%d.500\n<v %s>Hello %d</v>\n".formatted(i, i, labels[i], i));
        }
        return text.toString();
    }

    private void assign(Call call, int speaker, Assignee assignee) {
        assertThat(world.calls.assignSpeaker.assign(world.admin, call.id(), speaker, assignee))
                .isInstanceOf(AssignSpeakerResult.Assigned.class);
    }

    private TranscriptOutline outline(Call call) {
        return outlines(call).getFirst();
    }

    private List<TranscriptOutline> outlines(Call call) {
        return List.copyOf(world.calls
                .readTranscripts
                .outlines(world.admin, List.of(call.id()))
                .values());
    }

    private static List<@Nullable Participant> participants(TranscriptOutline outline) {
        return outline.speakers().stream()
                .<@Nullable Participant>map(one -> one.speaker().participant())
                .toList();
    }
}

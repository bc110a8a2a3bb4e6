package dev.pinbridge.application.recording;

import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.calls.ImportInviteResult;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.recording.Instruction;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.domain.recording.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The recorder hears of calls to come, in the end of the last word on each.
class RecordingTest {
    private static final String MEET = "https://meet.google.com/abc-defg-hij";

    private final World world = new World();
    private final InMemoryCallRecorder recorder = world.calls.recorder;
    private final Instant tomorrow = world.instant().plus(Duration.ofDays(1));
    private int invites;

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(job(7, JobVisibility.EXTERNAL));
    }

    @Test
    void expectsAScheduledInterviewWhenItIsAndNoMoreWhenItIsWithdrawn() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1));
        review();
        // when
        tell();
        // then
        assertThat(recorder.expected()).singleElement().satisfies(order -> {
            assertThat(order.startAt()).isEqualTo(tomorrow);
            assertThat(order.endAt()).isEqualTo(tomorrow.plusSeconds(3600));
            assertThat(order.joinUrl()).isEqualTo(MEET);
        });
        // when
        mirrored(interview(3, 5, tomorrow.plusSeconds(60), MEET, 1));
        review();
        tell();
        // then
        assertThat(recorder.expected())
                .singleElement()
                .extracting(RecordingOrder::startAt)
                .isEqualTo(tomorrow.plusSeconds(60));
        // when
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .remove(world.admin.organisation(), World.ACME, RecordKind.INTERVIEWS, List.of("3")));
        review();
        tell();
        // then
        assertThat(recorder.expected()).isEmpty();
        assertThat(recorder.timesTold()).isEqualTo(3);
    }

    @Test
    void isNotToldOfACallWithoutLinkOrTime() {
        // when
        invited(joinedAt(tomorrow, "over there"));
        var call = invited(joinedAt(tomorrow, null));
        world.calls.editCall.edit(world.admin, call.id(), joinedAt(null, MEET));
        // then
        assertThat(world.calls.briefings.take()).isEmpty();
        tell();
        assertThat(recorder.timesTold()).isZero();
    }

    @Test
    void isNotToldOfACallThatIsHeldOrOver() {
        // when
        isRecorded(details(world.instant()));
        mirrored(interview(3, 5, world.instant().minus(Duration.ofMinutes(61)), MEET, 1));
        review();
        // then
        tell();
        assertThat(recorder.timesTold()).isZero();
    }

    @Test
    void isNotToldAgainOfWhatItKnows() {
        // given
        var call = invited(details(tomorrow));
        tell();
        // when
        world.calls.editCall.edit(world.admin, call.id(), withoutParticipants(call.details()));
        // then
        tell();
        assertThat(recorder.timesTold()).isEqualTo(1);
    }

    @Test
    void isToldWhenACallLosesItsLinkOrItsTimeAndWhenThatIsBack() {
        // given
        var call = invited(details(tomorrow));
        tell();
        // when
        world.calls.editCall.edit(world.admin, call.id(), joinedAt(tomorrow, null));
        tell();
        // then
        assertThat(recorder.expected()).isEmpty();
        // when
        world.calls.editCall.edit(world.admin, call.id(), joinedAt(tomorrow, MEET));
        tell();
        // then
        assertThat(recorder.expected(call.id())).isPresent();
        // when
        world.calls.editCall.edit(
                world.admin, call.id(), joinedAt(world.instant().minus(Duration.ofDays(1)), MEET));
        tell();
        // then
        assertThat(recorder.expected()).isEmpty();
    }

    @Test
    void staysInACallThatTakesLongerThanPlanned() {
        // given
        var call = invited(details(tomorrow));
        tell();
        world.pass(Duration.between(world.instant(), tomorrow.plus(Duration.ofHours(1))));
        // when
        world.calls.editCall.edit(
                world.admin,
                call.id(),
                new CallDetails(
                        "Longer",
                        call.details().type(),
                        tomorrow,
                        call.details().endAt(),
                        MEET,
                        call.details().participants()));
        tell();
        // then
        assertThat(recorder.expected(call.id())).isPresent();
    }

    @Test
    void staysInACallThatIsHeld() {
        // given
        var call = invited(details(tomorrow));
        tell();
        // when
        isRecorded(details(tomorrow));
        tell();
        // then
        assertThat(recorder.expected(call.id())).isPresent();
    }

    @Test
    void isNotToldToJoinWhatIsHeldByThen() {
        // given
        invited(details(tomorrow));
        // when
        isRecorded(details(tomorrow));
        tell();
        // then
        assertThat(recorder.expected()).isEmpty();
    }

    /// Statement 39.
    @Test
    void releasesWhatIsDeletedWithItsAccountThoughItHasBegun() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1), interview(4, 5, world.instant(), MEET, 1));
        review();
        var elsewhere = invited(joinedAt(tomorrow, "https://example.zoom.us/j/123"));
        world.pass(Duration.ofMinutes(1));
        tell();
        assertThat(recorder.expected()).hasSize(3);
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.PURGE);
        tell();
        // then
        assertThat(recorder.expected())
                .singleElement()
                .extracting(RecordingOrder::call)
                .isEqualTo(elsewhere.id());
    }

    @Test
    void hearsTheLastWordAloneWhenItWasAway() {
        // given
        recorder.isAway();
        var call = invited(details(tomorrow));
        tell();
        assertThat(standing(call).telling())
                .isEqualTo(new Telling.Waiting(world.instant().plusSeconds(2), 1, "the recorder does not answer"));
        // when
        invited(call, details(tomorrow.plusSeconds(60)));
        invited(call, details(tomorrow.plusSeconds(120)));
        recorder.isBack();
        tell();
        // then
        assertThat(recorder.timesTold()).isEqualTo(2);
        assertThat(recorder.expected(call.id())).map(RecordingOrder::startAt).contains(tomorrow.plusSeconds(120));
        assertThat(standing(call).telling()).isEqualTo(new Telling.Told(world.instant()));
    }

    @Test
    void isTriedLaterAndLaterUpToAMinute() {
        // given
        recorder.isAway();
        invited(details(tomorrow));
        var now = world.instant();
        // when
        for (var i = 0; i < 20; i++) {
            tell().ifPresent(next -> world.pass(Duration.between(world.instant(), next)));
        }
        // then
        assertThat(Duration.between(now, world.instant())).isEqualTo(Duration.ofSeconds(2 + 4 + 8 + 16 + 32 + 15 * 60));
        assertThat(recorder.timesTold()).isEqualTo(20);
        // when
        recorder.isBack();
        // then
        assertThat(tell()).isEmpty();
        assertThat(recorder.expected()).hasSize(1);
    }

    @Test
    void isToldOfTheOthersWhenOneCannotBeTold() {
        // given
        recorder.meanwhile(recorder::stumbles);
        recorder.meanwhile(recorder::isBack);
        var one = invited(details(tomorrow));
        var other = invited(joinedAt(tomorrow, "https://example.zoom.us/j/123"));
        // when
        tell();
        // then
        assertThat(recorder.expected()).hasSize(1);
        var waiting = recorder.expected(one.id()).isPresent() ? other : one;
        assertThat(standing(waiting).telling())
                .isEqualTo(new Telling.Waiting(world.instant().plusSeconds(2), 1, "internal error"));
    }

    @Test
    void hearsOfAChangeThatComesWhileItIsTold() {
        // given
        var call = invited(details(tomorrow));
        recorder.meanwhile(() -> invited(call, details(tomorrow.plusSeconds(60))));
        // when
        tell();
        // then
        assertThat(recorder.expected(call.id())).map(RecordingOrder::startAt).contains(tomorrow.plusSeconds(60));
        assertThat(standing(call).isTold()).isTrue();
    }

    @Test
    void hearsTheLastWordAgainWhenANodeThatStoodStillCameLateWithAnEarlierOne() {
        // given
        var call = invited(details(tomorrow));
        recorder.meanwhile(() -> {
            invited(call, details(tomorrow.plusSeconds(60)));
            tell();
            world.calls.briefings.take();
        });
        // when
        tellWhile(forOneWord());
        // then
        assertThat(recorder.expected(call.id())).map(RecordingOrder::startAt).contains(tomorrow);
        assertThat(world.calls.briefings.take()).containsExactly(world.admin.organisation());
        // when
        tell();
        // then
        assertThat(recorder.expected(call.id())).map(RecordingOrder::startAt).contains(tomorrow.plusSeconds(60));
        assertThat(standing(call).isTold()).isTrue();
    }

    @Test
    void isToldNothingByANodeThatLostTheTask() {
        // given
        invited(details(tomorrow));
        invited(joinedAt(tomorrow, "https://example.zoom.us/j/123"));
        // when
        tellWhile(forOneWord());
        // then
        assertThat(recorder.timesTold()).isEqualTo(1);
    }

    @Test
    void isNotToldToJoinWhatIsOverByThen() {
        // given
        recorder.isAway();
        var call = invited(details(tomorrow));
        tell();
        // when
        world.pass(Duration.ofDays(2));
        recorder.isBack();
        tell();
        // then
        assertThat(recorder.expected()).isEmpty();
        assertThat(standing(call).instruction()).isEqualTo(new Instruction.Release());
    }

    @Test
    void isWokenForWhatIsKeptAndForNothingElse() {
        // when
        var call = invited(details(tomorrow));
        // then
        assertThat(world.calls.briefings.take()).containsExactly(world.admin.organisation());
        // when
        invited(call, details(tomorrow));
        // then
        assertThat(world.calls.briefings.take()).isEmpty();
    }

    @Test
    void showsWhatIsToBeToldAndWhatIsKnownAndNotWhatIsReleased() {
        // given
        var call = invited(details(tomorrow));
        assertThat(shown(call))
                .hasValueSatisfying(order -> assertThat(order.isTold()).isFalse());
        // when
        tell();
        // then
        assertThat(shown(call))
                .hasValueSatisfying(order -> assertThat(order.isTold()).isTrue());
        // when
        world.calls.editCall.edit(world.admin, call.id(), joinedAt(tomorrow, null));
        // then
        assertThat(shown(call))
                .hasValueSatisfying(order -> assertThat(order.isTold()).isFalse());
        // when
        tell();
        // then
        assertThat(shown(call)).isEmpty();
    }

    private Optional<StandingOrder> shown(Call call) {
        return Optional.ofNullable(
                world.calls.readRecordings.all(world.admin, List.of(call.id())).get(call.id()));
    }

    private StandingOrder standing(Call call) {
        return world.transactions.within(
                world.admin.organisation(),
                () -> world.stores
                        .calls()
                        .orders()
                        .lock(call.organisation(), call.id())
                        .orElseThrow());
    }

    private Optional<Instant> tell() {
        return tellWhile(() -> true);
    }

    private Optional<Instant> tellWhile(BooleanSupplier held) {
        return world.calls.tellRecorder.tell(world.admin.organisation(), held);
    }

    /// Held for the first word, and lost while it is told.
    private static BooleanSupplier forOneWord() {
        var asked = new AtomicInteger();
        return () -> asked.incrementAndGet() <= 2;
    }

    private void mirrored(MirroredRecord... records) {
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .save(world.admin.organisation(), World.ACME, List.of(records), world.instant()));
    }

    private void review() {
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
    }

    /// To another meeting each time.
    private Call invited(CallDetails details) {
        return invited("uid" + ++invites, details);
    }

    /// To the same meeting again.
    private Call invited(Call call, CallDetails details) {
        return invited(Objects.requireNonNull(call.origin().reference()), details);
    }

    private Call invited(String uid, CallDetails details) {
        var text = "text " + ++invites;
        world.calls.invites.means(text, new Invite(uid, invites, false, details));
        return ((ImportInviteResult.Imported) world.calls.importInvite.importInvite(world.admin, text))
                .calls()
                .getFirst();
    }

    private void isRecorded(CallDetails details) {
        world.calls.recordCall.record(world.admin, new CallOrigin.Uploaded("tape"), details);
    }

    private static CallDetails joinedAt(@Nullable Instant startAt, @Nullable String url) {
        var details = details(startAt);
        return new CallDetails(details.title(), details.type(), startAt, details.endAt(), url, details.participants());
    }

    private static CallDetails withoutParticipants(CallDetails details) {
        return new CallDetails(
                details.title(), details.type(), details.startAt(), details.endAt(), details.joinUrl(), List.of());
    }
}

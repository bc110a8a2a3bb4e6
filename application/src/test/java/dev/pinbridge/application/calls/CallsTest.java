package dev.pinbridge.application.calls;

import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.calls.ACall.with;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.access.OpenCall;
import dev.pinbridge.domain.calls.CalendarMessage;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Calls come to be expected, move, are held and are released.
class CallsTest {
    private static final String MEET = "https://meet.google.com/abc-defg-hij";

    private final World world = new World();
    private final Instant tomorrow = world.instant().plus(Duration.ofDays(1));

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(job(7, JobVisibility.EXTERNAL), user(1), user(2), application(5, 7, "Ana", "Lima", "ana@example.org"));
    }

    /// Statement 21.
    @Test
    void aScheduledInterviewBecomesAnExpectedCallOfItsApplication() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1, 2));
        // when
        review();
        review();
        // then
        assertThat(calls()).singleElement().satisfies(call -> {
            assertThat(call.state()).isEqualTo(new CallState.Expected());
            assertThat(call.origin()).isEqualTo(new CallOrigin.OfInterview(World.ACME, new InterviewId("3")));
            assertThat(call.details().title()).isEqualTo("First interview");
            assertThat(call.details().emails()).containsExactlyInAnyOrder("user1@acme.example", "user2@acme.example");
            assertThat(match(call).state()).isInstanceOfSatisfying(MatchState.Matched.class, matched -> {
                assertThat(matched.basis()).isEqualTo(MatchBasis.INTERVIEW);
                assertThat(matched.target().application().value()).isEqualTo("5");
            });
        });
    }

    @Test
    void aPastInterviewBecomesNone() {
        // given
        mirrored(interview(3, 5, world.instant().minus(Duration.ofHours(3)), MEET, 1));
        // when
        review();
        // then
        assertThat(calls()).isEmpty();
    }

    @Test
    void theCallFindsItsApplicationWhenThatIsMirroredLater() {
        // given
        mirrored(interview(3, 6, tomorrow, MEET, 1));
        review();
        assertThat(match(onlyCall()).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.MISSING_IN_ATS));
        // when
        mirrored(application(6, 7, "Bo", "Berg", null));
        review();
        // then
        assertThat(match(onlyCall()).state()).isInstanceOf(MatchState.Matched.class);
    }

    /// Statement 34.
    @Test
    void theCallMovesWithItsInterviewAndKeepsWhoElseWasInvited() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1));
        review();
        invited("uid", 0, among(details(tomorrow), with("ana@example.org", ParticipantRole.UNKNOWN)));
        // when
        mirrored(interview(3, 5, tomorrow.plusSeconds(7200), MEET, 2));
        review();
        invited("uid", 1, among(details(tomorrow), with("ana@example.org", ParticipantRole.UNKNOWN)));
        // then
        var moved = onlyCall().details();
        assertThat(moved.startAt()).isEqualTo(tomorrow.plusSeconds(7200));
        assertThat(moved.emails()).containsExactlyInAnyOrder("user2@acme.example", "ana@example.org");
    }

    /// Statement 34.
    @Test
    void theCallIsReleasedWithItsInterviewAndKeepsItsMatch() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1), interview(4, 5, tomorrow, null, 1));
        review();
        // when
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .remove(world.admin.organisation(), World.ACME, RecordKind.INTERVIEWS, List.of("3")));
        mirrored(interview(4, 5, null, null, 1));
        review();
        // then
        assertThat(calls()).hasSize(2).allSatisfy(call -> {
            assertThat(call.state())
                    .isInstanceOfSatisfying(
                            CallState.Released.class,
                            released -> assertThat(released.reason()).isEqualTo(ReleaseReason.INTERVIEW_WITHDRAWN));
            assertThat(match(call).state()).isInstanceOf(MatchState.Matched.class);
        });
    }

    @Test
    void anInterviewThatTheAtsCallsCancelledIsReleasedUntilItIsPlannedAgain() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1));
        review();
        // when
        mirrored(withStatus(interview(3, 5, tomorrow, MEET, 1), "Cancelled"));
        review();
        // then
        assertThat(onlyCall().isReleased()).isTrue();
        // when
        mirrored(interview(3, 5, tomorrow.plusSeconds(60), MEET, 1));
        review();
        // then
        assertThat(onlyCall().state()).isEqualTo(new CallState.Expected());
    }

    @Test
    void whatWasHeldAtTheSamePlaceAndTimeIsTheExpectedCall() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1));
        review();
        var expected = onlyCall();
        // when
        var recorded = record(
                new CallOrigin.Uploaded("tape"),
                among(
                        details(tomorrow.plusSeconds(120)),
                        with("user1@acme.example", ParticipantRole.UNKNOWN),
                        new Participant("Ana", null, ParticipantRole.CANDIDATE)));
        // then
        assertThat(recorded.id()).isEqualTo(expected.id());
        assertThat(recorded.state()).isEqualTo(new CallState.Held());
        assertThat(recorded.details().participants())
                .containsExactly(
                        new Participant("User No 1", "user1@acme.example", ParticipantRole.INTERVIEWER),
                        new Participant("Ana", null, ParticipantRole.CANDIDATE));
        assertThat(match(recorded).state()).isInstanceOf(MatchState.Matched.class);
        // when
        mirrored(interview(3, 5, tomorrow.plusSeconds(60), MEET, 2));
        review();
        record(new CallOrigin.Uploaded("tape"), details(tomorrow));
        // then
        assertThat(onlyCall()).isEqualTo(recorded);
    }

    @Test
    void anUploadWithTheSameReferenceIsTheSameCall() {
        // given
        var first = record(new CallOrigin.Uploaded("tape"), details(null));
        // when
        var again = world.calls.recordCall.record(world.admin, new CallOrigin.Uploaded("tape"), details(tomorrow));
        // then
        assertThat(again).isEqualTo(new RecordCallResult.AlreadyRecorded(first));
        assertThat(record(new CallOrigin.Uploaded("other"), details(null)).id()).isNotEqualTo(first.id());
    }

    @Test
    void anInviteBecomesACallMovesItAndReleasesIt() {
        // given
        var call = invited("uid", 0, details(tomorrow));
        assertThat(call.state()).isEqualTo(new CallState.Expected());
        // when
        var moved = invited("uid", 1, details(tomorrow.plusSeconds(3600)));
        // then
        assertThat(moved.id()).isEqualTo(call.id());
        assertThat(moved.details().startAt()).isEqualTo(tomorrow.plusSeconds(3600));
        // when an older one comes late
        var late = invited("uid", 0, details(tomorrow));
        // then
        assertThat(late).isEqualTo(moved);
        // when
        world.calls.invites.means("cancelled", new Invite("uid", 2, true, details(tomorrow)));
        world.calls.importInvite.importInvite(world.admin, "cancelled");
        // then
        assertThat(onlyCall().state())
                .isEqualTo(new CallState.Released(ReleaseReason.INVITE_CANCELLED, world.instant()));
    }

    @Test
    void aSeriesIsReleasedWhenItsCalendarCancelsItAsAWhole() {
        // given
        invited("series/2026-11-23T09:00:00Z", 0, details(tomorrow));
        invited("series/2026-11-30T09:00:00Z", 0, details(tomorrow.plus(Duration.ofDays(7))));
        invited("other", 0, details(tomorrow.minus(Duration.ofHours(2))));
        // when
        world.calls.invites.means("cancelled", new Invite("series", 1, true, details(null)));
        world.calls.importInvite.importInvite(world.admin, "cancelled");
        // then
        assertThat(calls()).extracting(Call::isReleased).containsExactly(true, true, false);
    }

    @Test
    void aSeriesThatMovesLeavesNothingBehind() {
        // given
        invited("series/2026-11-23T09:00:00Z", 0, details(days(1)));
        invited("series/2026-11-24T09:00:00Z", 2, details(days(2)));
        invited("series/2026-12-07T09:00:00Z", 0, details(days(8)));
        invited("other/2026-11-23T09:00:00Z", 0, details(days(3)));
        var moved = new Invite("series/2026-11-26T09:00:00Z", 1, false, details(days(4)));
        var series = new CalendarMessage.Series("series", 1, days(1), days(8));
        world.calls.invites.means("moved", new CalendarMessage(List.of(moved), List.of(series)));
        // when
        var result = world.calls.importInvite.importInvite(world.admin, "moved");
        // then the newer one, what is later than was told, and what is of another series stay
        assertThat(calls()).extracting(Call::isReleased).containsExactly(false, false, false, false, true);
        assertThat(result)
                .isInstanceOfSatisfying(
                        ImportInviteResult.Imported.class,
                        imported -> assertThat(imported.calls()).hasSize(2));
    }

    private Instant days(int days) {
        return world.instant().plus(Duration.ofDays(days));
    }

    @Test
    void anInviteToThePastIsACallThatWasHeldAndACancelledOneIsNone() {
        assertThat(invited("past", 0, details(world.instant().minus(Duration.ofDays(2))))
                        .state())
                .isEqualTo(new CallState.Held());
        world.calls.invites.means("cancelled", new Invite("never", 0, true, details(tomorrow)));
        assertThat(world.calls.importInvite.importInvite(world.admin, "cancelled"))
                .isEqualTo(new ImportInviteResult.Imported(List.of()));
    }

    @Test
    void whatIsNoInviteIsRefusedWithWhatWouldBeRight() {
        assertThat(world.calls.importInvite.importInvite(world.admin, "nonsense"))
                .isEqualTo(new ImportInviteResult.Unreadable("must be an iCalendar file"));
    }

    /// Statement 30.
    @Test
    void changingTheTypeMatchesTheCall() {
        // given
        var details = among(details(world.instant()), with("ana@example.org", ParticipantRole.CANDIDATE));
        mirrored(interview(3, 5, world.instant(), MEET, 1));
        var call = record(new CallOrigin.Ongoing(), details.with(CallType.OTHER));
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.OTHER_TYPE));
        // when
        world.calls.editCall.edit(world.admin, call.id(), details);
        // then
        assertThat(match(call).state()).isInstanceOf(MatchState.Matched.class);
    }

    /// Statement 39.
    @Test
    void disconnectingReleasesWhatWasToComeAndConnectingAgainExpectsItAgain() {
        // given
        mirrored(interview(3, 5, tomorrow, MEET, 1));
        review();
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        // then
        assertThat(onlyCall().state()).isEqualTo(new CallState.Released(ReleaseReason.DISCONNECTED, world.instant()));
        // when
        mirrored(interview(4, 5, tomorrow, null, 1));
        review();
        // then
        assertThat(onlyCall().isReleased()).isTrue();
        // when
        world.connectMetaview();
        review();
        // then
        assertThat(calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.state()).isEqualTo(new CallState.Expected()));
        assertThat(world.calls.reviews.woken()).contains(World.ACME);
    }

    private Call invited(String uid, int sequence, CallDetails details) {
        world.calls.invites.means(uid + sequence, new Invite(uid, sequence, false, details));
        var result = world.calls.importInvite.importInvite(world.admin, uid + sequence);
        assertThat(result).isInstanceOf(ImportInviteResult.Imported.class);
        return ((ImportInviteResult.Imported) result).calls().getFirst();
    }

    private Call record(CallOrigin origin, CallDetails details) {
        return world.calls.recordCall.record(world.admin, origin, details).call();
    }

    private static MirroredInterview withStatus(MirroredInterview interview, @Nullable String status) {
        return new MirroredInterview(
                interview.id(),
                interview.application(),
                interview.stage(),
                interview.startAt(),
                interview.endAt(),
                status,
                interview.presence(),
                interview.parts(),
                interview.updatedAt());
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

    private List<Call> calls() {
        return world.calls.readCalls.page(world.admin, CallFilter.ALL, Set.of(), PageRequest.first(20)).items().stream()
                .map(OpenCall::call)
                .toList();
    }

    private Call onlyCall() {
        assertThat(calls()).hasSize(1);
        return calls().getFirst();
    }

    private Match match(Call call) {
        return Objects.requireNonNull(
                world.calls.readMatches.all(world.admin, List.of(call.id())).get(call.id()));
    }
}

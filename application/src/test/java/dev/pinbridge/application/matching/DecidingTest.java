package dev.pinbridge.application.matching;

import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.calls.ACall.with;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.matching.Observation;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What calls are about is found out, decided, taken back, and kept in history.
class DecidingTest {
    private final World world = new World();

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        mirrored(
                job(7, JobVisibility.EXTERNAL),
                job(8, JobVisibility.CONFIDENTIAL),
                user(1),
                user(2),
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                application(6, 7, "Bo", "Berg", "bo@example.org"),
                application(9, 8, "Cy", "Secret", "cy@example.org"),
                interview(3, 5, world.instant(), null, 1),
                interview(8, 9, world.instant(), null, 2));
    }

    /// Statement 22.
    @Test
    void aCallWithTheCandidateAndAnInterviewerAtTheTimeMatchesByItselfAndSaysWhy() {
        // when
        var call = record(
                with("ana@example.org", ParticipantRole.UNKNOWN), with("user1@acme.example", ParticipantRole.UNKNOWN));
        // then
        var match = match(call);
        assertThat(match.state()).isInstanceOfSatisfying(MatchState.Matched.class, matched -> {
            assertThat(matched.basis()).isEqualTo(MatchBasis.EVIDENCE);
            assertThat(matched.target()).isEqualTo(AnAccount.target(5, 7, 3));
        });
        assertThat(match.suggestions().getFirst().evidence())
                .extracting(evidence -> evidence.observation())
                .contains(Observation.ADDRESS_SAME, Observation.TIME_SAME, Observation.INTERVIEWERS_ALL);
        assertThat(history(call)).extracting(MatchStep::action).containsExactly(MatchAction.LOOKED);
    }

    /// Statement 28.
    @Test
    void twoThatFitEquallyWaitForAPersonWithBothShown() {
        // given
        mirrored(application(15, 7, "Ana", "Lima", "ana@example.org"), interview(13, 15, world.instant(), null, 1));
        // when
        var call = record(with("ana@example.org", ParticipantRole.UNKNOWN));
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        assertThat(match(call).suggestions())
                .extracting(one -> one.target().application().value())
                .containsExactly("15", "5");
    }

    @Test
    void whoIsInTheAtsTwiceIsAsLikelyEachTimeThoughOnlyOneOfThemHasTheInterview() {
        // given
        mirrored(application(15, 7, "Ana", "Lima", "ana@example.org"));
        // when
        var call = anasCall();
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        var suggestions = match(call).suggestions();
        assertThat(suggested(call)).containsExactly("5", "15");
        assertThat(suggestions.getFirst().score())
                .isGreaterThan(suggestions.getLast().score());
        assertThat(suggestions.getFirst().probability())
                .isCloseTo(0.5, within(0.01))
                .isEqualTo(suggestions.getLast().probability());
    }

    @Test
    void whoIsInTheAtsTooOftenToBeSuspectedEachTimeIsNotAsLikelyEachTime() {
        // given
        for (var id = 20; id <= 30; id++) {
            mirrored(application(id, 7, "Ana", "Lima", "ana@example.org"));
        }
        // when
        var call = anasCall();
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        assertThat(match(call).suggestions().getFirst())
                .matches(first -> first.target().application().value().equals("5"))
                .matches(first -> first.probability() > 0.9);
    }

    @Test
    void whoAppliedAgainAfterARejectionIsShownTwiceAndNotAsLikelyBothTimes() {
        // given
        mirrored(rejected(
                application(15, 7, "Ana", "Lima", "ana@example.org"),
                world.instant().minus(Duration.ofDays(11))));
        // when
        var call = anasCall();
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        var suggestions = match(call).suggestions();
        assertThat(suggested(call)).containsExactly("5", "15");
        assertThat(suggestions.getFirst().probability()).isGreaterThan(0.9);
        assertThat(suggestions.getLast().probability()).isLessThan(0.1);
    }

    @Test
    void twinsOfWhoIsNotWorthShowingAreNotShownEither() {
        // given
        mirrored(application(15, 7, "Ana", "Lima", "ana@example.org"), interview(13, 15, world.instant(), null, 1));
        // when
        var details = new CallDetails(
                "",
                CallType.JOB_INTERVIEW,
                world.instant().plus(Duration.ofHours(5)),
                null,
                null,
                List.of(
                        new Participant("Zed Other", "zed@elsewhere.example", ParticipantRole.UNKNOWN),
                        with("user1@acme.example", ParticipantRole.UNKNOWN)));
        var call = world.calls
                .recordCall
                .record(world.admin, new CallOrigin.Ongoing(), details)
                .call();
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.MISSING_IN_ATS));
        assertThat(match(call).suggestions()).isEmpty();
    }

    /// Statement 29.
    @Test
    void anUploadWithoutParticipantsIsTooLittleInformationWhateverItIsCalled() {
        for (var title : List.of("", "Kitchen, take two")) {
            // when
            var call = world.calls
                    .recordCall
                    .record(
                            world.admin,
                            new CallOrigin.Uploaded(null),
                            new CallDetails(title, CallType.JOB_INTERVIEW, null, null, null, List.of()))
                    .call();
            // then
            assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.TOO_LITTLE_INFORMATION));
        }
    }

    /// Who shares a name with somebody who has applied is not taken for them because the title has that name, too.
    @Test
    void aTitleMadeOfAParticipantsNameSaysNothingMoreThanTheName() {
        // when
        var participant = new Participant("Bo Berg", "bo.berg@elsewhere.example", ParticipantRole.UNKNOWN);
        var call = world.calls
                .recordCall
                .record(
                        world.admin,
                        new CallOrigin.Uploaded(null),
                        new CallDetails(
                                "A talk with Bo Berg",
                                CallType.JOB_INTERVIEW,
                                world.instant(),
                                null,
                                null,
                                List.of(participant)))
                .call();
        // then
        assertThat(match(call).state()).isInstanceOf(MatchState.Unmatched.class);
        assertThat(match(call).suggestions().getFirst().evidence())
                .extracting(evidence -> evidence.observation())
                .contains(Observation.NAME_SAME)
                .doesNotContain(Observation.TITLE_NAME_FULL);
    }

    /// Statement 31.
    @Test
    void whatAPersonChoseStaysAndIsInTheHistory() {
        // given
        var call = anasCall();
        // when
        var chosen = choose(call, "6");
        // then
        assertThat(chosen).isInstanceOf(MatchDecisionResult.Decided.class);
        assertThat(matchedWith(call)).isEqualTo("6");
        // when
        mirrored(interview(4, 5, world.instant(), null, 1));
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
        // then
        assertThat(matchedWith(call)).isEqualTo("6");
        assertThat(history(call))
                .extracting(MatchStep::action, MatchStep::by)
                .containsExactly(tuple(MatchAction.LOOKED, null), tuple(MatchAction.CHOSEN, world.admin.person()));
    }

    @Test
    void takingBackGoesToWhatWasSaidBeforeAndThenToWhatTheEvidenceSays() {
        // given
        var call = anasCall();
        choose(call, "6");
        world.calls.rejectMatch.reject(world.admin, call.id());
        assertThat(match(call).state()).isEqualTo(new MatchState.Rejected());
        // when
        undo(call);
        // then
        assertThat(matchedWith(call)).isEqualTo("6");
        // when
        undo(call);
        // then
        assertThat(matchedWith(call)).isEqualTo("5");
        assertThat(match(call).state())
                .isInstanceOfSatisfying(
                        MatchState.Matched.class,
                        matched -> assertThat(matched.basis()).isEqualTo(MatchBasis.EVIDENCE));
        // then
        assertThat(world.calls.undoMatch.undo(world.admin, call.id()))
                .isEqualTo(new MatchDecisionResult.NothingToUndo());
        assertThat(history(call))
                .extracting(MatchStep::action)
                .containsExactly(
                        MatchAction.LOOKED,
                        MatchAction.CHOSEN,
                        MatchAction.REJECTED,
                        MatchAction.UNDONE,
                        MatchAction.UNDONE);
    }

    @Test
    void sayingTheSameTwiceIsSaidOnce() {
        // given
        var call = anasCall();
        // when
        world.calls.confirmMatch.confirm(world.admin, call.id());
        world.calls.confirmMatch.confirm(world.admin, call.id());
        choose(call, "5");
        world.calls.rejectMatch.reject(world.admin, call.id());
        world.calls.rejectMatch.reject(world.admin, call.id());
        // then
        assertThat(history(call))
                .extracting(MatchStep::action)
                .containsExactly(MatchAction.LOOKED, MatchAction.CONFIRMED, MatchAction.REJECTED);
        assertThat(world.calls.confirmMatch.confirm(world.admin, call.id()))
                .isEqualTo(new MatchDecisionResult.NothingToConfirm());
    }

    @Test
    void aMatchByEvidenceFollowsWhatTheAtsSays() {
        // given
        var call = anasCall();
        // when
        mirrored(application(15, 7, "Ana", "Lima", "ana@example.org"), interview(13, 15, world.instant(), null, 1));
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        // when
        var steps = history(call).size();
        world.calls.reviewCalls.review(world.admin.organisation(), World.ACME);
        // then
        assertThat(history(call)).hasSize(steps);
    }

    /// Statement 33.
    @Test
    void nobodyWhoDoesNotHireForAConfidentialJobLearnsOfItsApplications() {
        // given
        var call = record(
                with("cy@example.org", ParticipantRole.UNKNOWN), with("user9@acme.example", ParticipantRole.UNKNOWN));
        var other = record(new Participant("Nobody", null, ParticipantRole.UNKNOWN));
        // then
        assertThat(world.calls.readCalls.find(world.admin, call.id())).isEmpty();
        assertThat(choose(call, "9")).isEqualTo(new MatchDecisionResult.UnknownCall());
        assertThat(choose(other, "9")).isEqualTo(new MatchDecisionResult.UnknownApplication());
        // when
        var manager = member("user2@acme.example");
        // then
        assertThat(world.calls.readCalls.find(manager, call.id())).isPresent();
    }

    @Test
    void suggestionsForConfidentialJobsAreShownToTheirTeamsOnly() {
        // given
        mirrored(application(19, 8, "Cy", "Secret", "cy@example.org"));
        var manager = member("user2@acme.example");
        var call = world.calls
                .recordCall
                .record(
                        manager,
                        new CallOrigin.Ongoing(),
                        among(details(world.instant()), with("cy@example.org", ParticipantRole.UNKNOWN)))
                .call();
        // then
        assertThat(match(call).state()).isEqualTo(new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        assertThat(match(world, manager, call).suggestions())
                .extracting(Suggestion::target)
                .extracting(target -> target.application().value())
                .containsExactlyInAnyOrder("9", "19");
        assertThat(match(call).suggestions()).isEmpty();
    }

    @Test
    void whoeverMayNotOpenACallDecidesNothing() {
        // given
        var call = anasCall();
        var stranger = member("stranger@acme.example");
        // then
        assertThat(world.calls.rejectMatch.reject(stranger, call.id()))
                .isEqualTo(new MatchDecisionResult.UnknownCall());
        assertThat(world.calls.chooseMatch.choose(stranger, call.id(), new ApplicationId("6")))
                .isEqualTo(new MatchDecisionResult.UnknownCall());
        assertThat(choose(call, "77")).isEqualTo(new MatchDecisionResult.UnknownApplication());
        assertThat(matchedWith(call)).isEqualTo("5");
    }

    @Test
    void nothingIsLookedUpWhileNothingIsConnected() {
        // given
        var alone = new World();
        // when
        var call = alone.calls
                .recordCall
                .record(alone.admin, new CallOrigin.Ongoing(), details(alone.instant()))
                .call();
        // then
        assertThat(MatchStatus.of(match(alone, alone.admin, call).state())).isEqualTo(MatchStatus.NOT_CONNECTED);
        assertThat(alone.calls.chooseMatch.choose(alone.admin, call.id(), new ApplicationId("5")))
                .isEqualTo(new MatchDecisionResult.NotConnected());
    }

    private Call anasCall() {
        return record(with("ana@example.org", ParticipantRole.UNKNOWN));
    }

    private Call record(Participant... participants) {
        return world.calls
                .recordCall
                .record(world.admin, new CallOrigin.Ongoing(), among(details(world.instant()), participants))
                .call();
    }

    private MatchDecisionResult choose(Call call, String application) {
        return world.calls.chooseMatch.choose(world.admin, call.id(), new ApplicationId(application));
    }

    private void undo(Call call) {
        assertThat(world.calls.undoMatch.undo(world.admin, call.id())).isInstanceOf(MatchDecisionResult.Decided.class);
    }

    private Actor member(String email) {
        return world.signInAs(email, Plan.GROWTH, Role.MEMBER);
    }

    private List<String> suggested(Call call) {
        return match(call).suggestions().stream()
                .map(one -> one.target().application().value())
                .toList();
    }

    private static MirroredApplication rejected(MirroredApplication open, Instant at) {
        return new MirroredApplication(
                open.id(),
                open.job(),
                open.candidate(),
                open.stage(),
                open.firstName(),
                open.lastName(),
                open.email(),
                open.phone(),
                open.concealed(),
                open.internal(),
                open.reference(),
                open.appliedAt(),
                open.hiredAt(),
                at,
                open.updatedAt());
    }

    private String matchedWith(Call call) {
        return ((MatchState.Matched) match(call).state()).target().application().value();
    }

    private Match match(Call call) {
        return match(world, world.admin, call);
    }

    private static Match match(World world, Actor reader, Call call) {
        return Objects.requireNonNull(
                world.calls.readMatches.all(reader, List.of(call.id())).get(call.id()));
    }

    private List<MatchStep> history(Call call) {
        return world.calls.readMatches.history(world.admin, List.of(call.id())).getOrDefault(call.id(), List.of());
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

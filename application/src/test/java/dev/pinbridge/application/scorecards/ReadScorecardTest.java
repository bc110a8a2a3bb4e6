package dev.pinbridge.application.scorecards;

import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has a call in front of them can have the scorecard of its stage as a template.
class ReadScorecardTest {
    private static final Scorecard SCORECARD = new Scorecard(
            new ScorecardId("4"), "First interview", List.of(new Criterion("Skills", "Ask for examples.")));
    private static final Target ANA = target(5, 7, 3);

    private final World world = new World();

    @BeforeEach
    void isMirrored() {
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .save(
                                world.admin.organisation(),
                                World.ACME,
                                List.of(
                                        job(7, JobVisibility.EXTERNAL),
                                        application(5, 7, "Ana", "Lima", "ana@example.org"),
                                        interview(3, 5, world.instant(), null)),
                                world.instant()));
        world.calls.scorecards.put(SCORECARD, new StageId("2"));
    }

    @Test
    void findsTheScorecardOfTheStage() {
        // given
        world.connectMetaview();
        var call = about(ANA);
        // then
        assertThat(of(call))
                .isEqualTo(
                        new ScorecardResult.Found(SCORECARD.template(World.ACME).orElseThrow()));
    }

    @Test
    void asksOnceForManyCalls() {
        // given
        world.connectMetaview();
        var one = about(ANA);
        var two = about(target(5, 7, null));
        // when
        var found = world.calls.readScorecard.all(world.admin, List.of(one, two));
        // then
        assertThat(found.values()).hasOnlyElementsOfType(ScorecardResult.Found.class);
        assertThat(found).containsOnlyKeys(one, two);
        assertThat(world.calls.scorecards.reads()).isEqualTo(1);
    }

    @Test
    void findsNoneWhereTheStageHasNoneOrIsNotKnown() {
        // given
        world.connectMetaview();
        world.calls.scorecards.put(new Scorecard(SCORECARD.id(), "Empty", List.of()), new StageId("2"));
        // then
        assertThat(of(about(ANA))).isEqualTo(new ScorecardResult.None());
        // when
        world.calls.scorecards.retire(SCORECARD.id());
        // then
        assertThat(of(about(ANA))).isEqualTo(new ScorecardResult.None());
        assertThat(of(about(target(6, 7, null)))).isEqualTo(new ScorecardResult.None());
        assertThat(world.calls.scorecards.reads()).isEqualTo(2);
    }

    @Test
    void asksNothingAboutACallThatIsNotMatched() {
        // given
        world.connectMetaview();
        // then
        assertThat(of(unmatched())).isEqualTo(new ScorecardResult.NotMatched());
        assertThat(world.calls.scorecards.reads()).isZero();
    }

    @Test
    void tellsNothingOfACallThatTheActorMayNotOpen() {
        // given
        world.connectMetaview();
        var call = about(ANA);
        var stranger = world.signInAs("stranger@acme.example", Plan.GROWTH, Role.MEMBER);
        // then
        assertThat(world.calls.readScorecard.of(stranger, call)).isEqualTo(new ScorecardResult.UnknownCall());
        assertThat(of(ACall.newId())).isEqualTo(new ScorecardResult.UnknownCall());
        assertThat(world.calls.scorecards.reads()).isZero();
    }

    @Test
    void doesNotAskWithAKeyThatMayNotReadScorecards() {
        // given
        world.ats.allow(World.METAVIEW_CREDENTIALS, allBut(Capability.READ_SCORECARDS));
        world.connectMetaview();
        // then
        assertThat(of(about(ANA))).isEqualTo(new ScorecardResult.NoPermission());
        assertThat(world.calls.scorecards.reads()).isZero();
    }

    @Test
    void noticesThatTheKeyHasLostThePermission() {
        // given
        world.connectMetaview();
        var call = about(ANA);
        world.calls.scorecards.setTrouble(
                new AtsDenied("The key lacks it", new Loss.OfCapability(Capability.READ_SCORECARDS)));
        // then
        assertThat(of(call)).isEqualTo(new ScorecardResult.NoPermission());
        assertThat(of(call)).isEqualTo(new ScorecardResult.NoPermission());
        assertThat(world.calls.scorecards.reads()).isEqualTo(1);
    }

    @Test
    void saysWhatTheTroubleIs() {
        // given
        world.connectMetaview();
        var call = about(ANA);
        // when
        world.calls.scorecards.setTrouble(new AtsUnavailable("It does not answer", null));
        // then
        assertThat(of(call)).isEqualTo(new ScorecardResult.Unavailable("It does not answer"));
        // when
        world.calls.scorecards.setTrouble(
                new AtsDenied("The key is not accepted", new Loss.OfConnection(AttentionCause.KEY_REFUSED)));
        // then
        assertThat(of(call)).isEqualTo(new ScorecardResult.Unavailable("The key is not accepted"));
        assertThat(of(call)).isEqualTo(new ScorecardResult.NotConnected());
    }

    @Test
    void isNotConnectedToTheAccountThatTheCallIsAbout() {
        // given
        var call = about(ANA);
        assertThat(of(call)).isEqualTo(new ScorecardResult.NotConnected());
        // when
        world.connectMetaview();
        var globex = new AccountName("globex");
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores
                        .mirror()
                        .records()
                        .save(
                                world.admin.organisation(),
                                globex,
                                List.of(job(7, JobVisibility.EXTERNAL), application(5, 7, "Ana", "Lima", null)),
                                world.instant()));
        // then
        assertThat(of(about(new Target(globex, ANA.application(), ANA.job(), null, null))))
                .isEqualTo(new ScorecardResult.NotConnected());
        assertThat(world.calls.scorecards.reads()).isZero();
    }

    private ScorecardResult of(CallId call) {
        return world.calls.readScorecard.of(world.admin, call);
    }

    private CallId unmatched() {
        return world.calls
                .recordCall
                .record(world.admin, new CallOrigin.Uploaded(null), ACall.details(world.instant()))
                .call()
                .id();
    }

    private CallId about(Target target) {
        var call = unmatched();
        var match = new Match(
                world.admin.organisation(),
                call,
                new MatchState.Matched(target, MatchBasis.PERSON),
                List.of(),
                world.instant());
        world.transactions.run(
                world.admin.organisation(),
                () -> world.stores.calls().matches().save(world.admin.organisation(), List.of(match)));
        return call;
    }

    private static Capability[] allBut(Capability missing) {
        return Arrays.stream(Capability.values())
                .filter(capability -> capability != missing)
                .toArray(Capability[]::new);
    }
}

package dev.pinbridge.application.access;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.among;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.calls.ACall.newId;
import static dev.pinbridge.application.calls.ACall.with;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.candidate;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.target;
import static dev.pinbridge.application.matching.AnAccount.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.access.Circle;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.HiringTeam;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [Circles] promises.
public interface CirclesContract extends StoresContract {
    Instant NOON = Times.NOON;

    @Test
    default void tellsEverybodyWhoHasToDoWithAMatchedCall() {
        // given
        var organisation = someOrganisation();
        var recorder = AnOrganisation.somebody();
        save(
                organisation,
                job(7, JobVisibility.PRIVATE),
                user(1),
                user(2),
                user(3),
                candidate(5, "Ana", "Lima", "ana@home.example"),
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                interview(9, 5, NOON, null, 3, 4));
        var call = recorded(
                organisation,
                recorder,
                with("bo@acme.example", ParticipantRole.UNKNOWN),
                with("ana@work.example", ParticipantRole.CANDIDATE),
                new Participant("Nobody", null, ParticipantRole.INTERVIEWER));
        matched(organisation, call, target(5, 7, 9));
        run(
                organisation,
                () -> stores().calls().shares().share(organisation, call.id(), "cy@acme.example", recorder, NOON));
        // then
        assertThat(circle(organisation, call))
                .isEqualTo(new Circle(
                        recorder,
                        Set.of("bo@acme.example", "ana@work.example"),
                        Set.of("ana@work.example", "ana@example.org", "ana@home.example"),
                        Set.of("cy@acme.example"),
                        new HiringTeam(
                                true,
                                Set.of("user1@acme.example"),
                                Set.of("user2@acme.example"),
                                Set.of("user3@acme.example"))));
    }

    @Test
    default void suspectsTheLikelyCandidatesOfACallThatWaitsForAPerson() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                application(5, 7, "Ana", "Lima", "ana@acme.example"),
                application(6, 7, "Bo", "Berg", "bo@acme.example"));
        var call = recorded(organisation, null);
        var rejected = recorded(organisation, null);
        matchAs(organisation, call, new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        matchAs(organisation, rejected, new MatchState.Rejected());
        // then
        assertThat(circle(organisation, call))
                .isEqualTo(new Circle(null, Set.of(), Set.of("ana@acme.example"), Set.of(), null));
        assertThat(circle(organisation, rejected).candidates()).isEmpty();
    }

    @Test
    default void knowsTheCandidateEvenWhenTheAtsConcealsThem() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                candidate(5, "Ana", "Lima", "ana@acme.example"),
                application(5, 7, "Ana", "Lima", "ana@acme.example", true));
        var call = recorded(organisation, null);
        matched(organisation, call, target(5, 7, null));
        // then
        assertThat(circle(organisation, call).candidates()).containsExactly("ana@acme.example");
    }

    @Test
    default void takesAJobThatIsNotMirroredForConfidential() {
        // given
        var organisation = someOrganisation();
        var call = recorded(organisation, null);
        assertThat(circle(organisation, call).team()).isNull();
        // when
        matched(organisation, call, target(5, 7, null));
        // then
        assertThat(circle(organisation, call).team()).isEqualTo(HiringTeam.UNKNOWN);
        // when
        save(organisation, job(7, JobVisibility.EXTERNAL));
        // then
        assertThat(circle(organisation, call).team()).isEqualTo(new HiringTeam(false, Set.of(), Set.of(), Set.of()));
    }

    @Test
    default void remembersAfterAPurgeWhichCallsWereConfidential() {
        // given
        var organisation = someOrganisation();
        save(organisation, job(7, JobVisibility.EXTERNAL), job(8, JobVisibility.CONFIDENTIAL));
        var common = recorded(organisation, null);
        var confidential = recorded(organisation, null);
        matched(organisation, common, target(5, 7, null));
        matched(organisation, confidential, target(6, 8, null));
        // when
        run(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(circle(organisation, common).team()).isNull();
        assertThat(circle(organisation, confidential).team()).isEqualTo(HiringTeam.UNKNOWN);
        // when it is about another job
        matched(organisation, confidential, target(5, 7, null));
        // then
        assertThat(circle(organisation, confidential).team())
                .isEqualTo(new HiringTeam(false, Set.of(), Set.of(), Set.of()));
    }

    @Test
    default void tellsTheTeamsOfApplications() {
        // given
        var organisation = someOrganisation();
        save(organisation, job(7, JobVisibility.EXTERNAL), user(1));
        // then
        assertThat(in(organisation, () -> circles().teams(organisation, List.of(target(5, 7, 9), target(5, 8, null)))))
                .isEqualTo(Map.of(
                        target(5, 7, 9), new HiringTeam(false, Set.of("user1@acme.example"), Set.of(), Set.of())));
        assertThat(in(organisation, () -> circles().teams(organisation, List.of())))
                .isEmpty();
    }

    @Test
    default void listsTheCallsAroundAReaderTheLastToBeginFirst() {
        // given
        var organisation = someOrganisation();
        var me = AnOrganisation.somebody();
        save(
                organisation,
                job(7, JobVisibility.EXTERNAL),
                user(1),
                user(2),
                user(3),
                application(5, 7, "Ana", "Lima", null),
                interview(9, 5, NOON, null, 3));
        var mine = recorded(organisation, me);
        var attended = recorded(organisation, null, with("me@acme.example", ParticipantRole.UNKNOWN));
        var shared = recorded(organisation, null);
        run(
                organisation,
                () -> stores().calls().shares().share(organisation, shared.id(), "me@acme.example", me, NOON));
        var other = recorded(organisation, null);
        var matched = recorded(organisation, null);
        matched(organisation, matched, target(5, 7, 9));
        // then
        assertThat(walk(organisation, reader(me, "me@acme.example"))).containsExactlyInAnyOrder(mine, attended, shared);
        assertThat(walk(organisation, reader(null, "user1@acme.example"))).containsExactly(matched);
        assertThat(walk(organisation, reader(null, "user2@acme.example"))).containsExactly(matched);
        assertThat(walk(organisation, reader(null, "user3@acme.example"))).containsExactly(matched);
        assertThat(walk(organisation, reader(null, "user4@acme.example"))).isEmpty();
        assertThat(walk(organisation, new Reader(null, "admin@acme.example", Set.of(Role.ADMIN))))
                .containsExactlyInAnyOrder(mine, attended, shared, other, matched)
                .isSortedAccordingTo((one, next) -> next.at().compareTo(one.at()));
    }

    @Test
    default void listsThoseThatPassTheFilter() {
        // given
        var organisation = someOrganisation();
        var early = aCall(organisation, NOON.minusSeconds(60));
        var debrief = aCall(organisation, details(NOON).with(CallType.DEBRIEF));
        var expected = aCall(
                organisation,
                new CallOrigin.OfInvite("uid", 0),
                details(NOON.plusSeconds(60)),
                new CallState.Expected());
        var undated = aCall(organisation, (Instant) null);
        run(
                organisation,
                () -> List.of(early, debrief, expected, undated)
                        .forEach(stores().calls().calls()::add));
        matched(organisation, early, target(5, 7, null));
        matchAs(organisation, debrief, new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        // then
        assertThat(filtered(organisation, new CallFilter(Set.of(CallStatus.EXPECTED), Set.of(), null, null)))
                .containsExactly(expected);
        assertThat(filtered(organisation, new CallFilter(Set.of(), Set.of(CallType.DEBRIEF), null, null)))
                .containsExactly(debrief);
        assertThat(filtered(organisation, new CallFilter(Set.of(), Set.of(), NOON, NOON.plusSeconds(60))))
                .containsExactlyInAnyOrder(debrief, undated);
        assertThat(filtered(organisation, CallFilter.ALL, MatchStatus.MATCHED)).containsExactly(early);
        assertThat(filtered(organisation, CallFilter.ALL, MatchStatus.NEEDS_REVIEW, MatchStatus.NOT_CONNECTED))
                .containsExactly(debrief);
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var call = recorded(organisation, null);
        var admin = new Reader(null, "admin@acme.example", Set.of(Role.ADMIN));
        // then
        assertThat(in(other, () -> circles().of(organisation, List.of(call.id()))))
                .isEmpty();
        assertThat(walk(other, admin)).isEmpty();
    }

    private Circle circle(OrganisationId organisation, Call call) {
        var circles = in(organisation, () -> circles().of(organisation, List.of(call.id())));
        return Objects.requireNonNull(circles.get(call.id()));
    }

    private List<Call> walk(OrganisationId organisation, Reader reader) {
        return walk(
                organisation,
                request -> circles().page(organisation, reader, CallFilter.ALL, Set.of(), request),
                call -> new Keyset(call.at(), call.id().value()));
    }

    private List<Call> filtered(OrganisationId organisation, CallFilter filter, MatchStatus... statuses) {
        var admin = new Reader(null, "admin@acme.example", Set.of(Role.ADMIN));
        return in(
                        organisation,
                        () -> circles().page(organisation, admin, filter, Set.of(statuses), PageRequest.first(9)))
                .items();
    }

    private static Reader reader(@Nullable PersonId person, String email) {
        return new Reader(person, email, Set.of(Role.MEMBER));
    }

    /// Each a second after the one before.
    private Call recorded(OrganisationId organisation, @Nullable PersonId by, Participant... participants) {
        var seconds = in(
                        organisation,
                        () -> circles()
                                .page(
                                        organisation,
                                        new Reader(null, "admin@acme.example", Set.of(Role.ADMIN)),
                                        CallFilter.ALL,
                                        Set.of(),
                                        PageRequest.first(99)))
                .items()
                .size();
        var call = new Call(
                newId(),
                organisation,
                new CallOrigin.Ongoing(),
                among(details(NOON.plusSeconds(seconds)), participants),
                new CallState.Held(),
                by,
                NOON);
        run(organisation, () -> stores().calls().calls().add(call));
        return call;
    }

    private void matched(OrganisationId organisation, Call call, Target target) {
        matchAs(organisation, call, new MatchState.Matched(target, MatchBasis.EVIDENCE));
    }

    /// With application 5 as a likely one and 6 as an unlikely one.
    private void matchAs(OrganisationId organisation, Call call, MatchState state) {
        var match = new Match(
                organisation,
                call.id(),
                state,
                List.of(
                        new Suggestion(target(5, 7, null), List.of(), 0.5),
                        new Suggestion(target(6, 7, null), List.of(), 0.09)),
                NOON);
        run(organisation, () -> stores().calls().matches().save(organisation, List.of(match)));
    }

    private void save(OrganisationId organisation, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), NOON));
    }

    private Circles circles() {
        return stores().calls().circles();
    }
}

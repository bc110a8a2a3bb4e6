package dev.pinbridge.application.matching;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Evidence;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.matching.Observation;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [Matches] promises.
public interface MatchesContract extends StoresContract {
    Instant NOON = Times.NOON;
    MatchState MATCHED = new MatchState.Matched(target(5, 7, 3), MatchBasis.EVIDENCE);

    @Test
    default void keepsMatchesInEveryState() {
        // given
        var organisation = someOrganisation();
        var states = Stream.concat(
                        Stream.of(
                                new MatchState.NotConnected(),
                                new MatchState.Rejected(),
                                MATCHED,
                                new MatchState.Matched(target(5, 7, null), MatchBasis.PERSON)),
                        Arrays.stream(NoMatchReason.values()).map(MatchState.Unmatched::new))
                .toList();
        var all = states.stream()
                .map(state -> match(organisation, someCall(organisation), state))
                .toList();
        // when
        run(organisation, () -> matches().save(organisation, all));
        // then
        var calls = all.stream().map(Match::call).toList();
        assertThat(in(organisation, () -> matches().all(organisation, calls)).values())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void replacesAnEarlierMatchWithAllThatWasSuggested() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var other = match(organisation, someCall(organisation), MATCHED);
        var later = new Match(organisation, call, new MatchState.Rejected(), List.of(), NOON.plusSeconds(1));
        // when
        run(organisation, () -> {
            matches().save(organisation, List.of(match(organisation, call, MATCHED), other));
            matches().save(organisation, List.of(later));
        });
        // then
        assertThat(in(organisation, () -> matches().all(organisation, List.of(call, other.call()))))
                .isEqualTo(Map.of(call, later, other.call(), other));
    }

    @Test
    default void keepsTheHistoryInItsOrder() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var other = someCall(organisation);
        var somebody = AnOrganisation.somebody();
        var looked = new MatchStep(NOON, null, MatchAction.LOOKED, new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        var chosen = new MatchStep(NOON, somebody, MatchAction.CHOSEN, MATCHED);
        var undone = new MatchStep(NOON, somebody, MatchAction.UNDONE, new MatchState.NotConnected());
        // when
        run(organisation, () -> {
            matches().note(organisation, Map.of(call, looked, other, looked));
            matches().note(organisation, Map.of(call, chosen));
            matches().note(organisation, Map.of(call, undone));
            matches().note(organisation, Map.of());
        });
        // then
        assertThat(in(organisation, () -> matches().history(organisation, List.of(call, other))))
                .isEqualTo(Map.of(call, List.of(looked, chosen, undone), other, List.of(looked)));
    }

    @Test
    default void findsWhatNoPersonHasDecided() {
        // given
        var organisation = someOrganisation();
        var never = someCall(organisation);
        var late = aCall(organisation, NOON.plusSeconds(1));
        run(organisation, () -> stores().calls().calls().add(late));
        var byRule = decided(organisation, MATCHED);
        var open = decided(organisation, new MatchState.Unmatched(NoMatchReason.DUPLICATES));
        var otherType = decided(organisation, new MatchState.Unmatched(NoMatchReason.OTHER_TYPE));
        var notConnected = decided(organisation, new MatchState.NotConnected());
        decided(organisation, new MatchState.Rejected());
        decided(organisation, new MatchState.Matched(target(5, 7, 3), MatchBasis.PERSON));
        var old = aCall(organisation, NOON.minusSeconds(1));
        var released = aCall(organisation).with(new CallState.Released(ReleaseReason.INVITE_CANCELLED, NOON));
        run(organisation, () -> List.of(old, released).forEach(stores().calls().calls()::add));
        // when
        var all = in(organisation, () -> matches().undecided(organisation, NOON, PageRequest.first(99)));
        // then
        assertThat(all.items().stream().map(place -> new CallId(place.id())))
                .containsExactlyInAnyOrder(late.id(), never, byRule, open, otherType, notConnected)
                .startsWith(late.id());
        assertThat(walk(organisation, request -> matches().undecided(organisation, NOON, request), place -> place))
                .isEqualTo(all.items());
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var call = decided(organisation, MATCHED);
        run(
                organisation,
                () -> matches()
                        .note(organisation, Map.of(call, new MatchStep(NOON, null, MatchAction.LOOKED, MATCHED))));
        // then
        assertThat(in(other, () -> matches().all(other, List.of(call)))).isEmpty();
        assertThat(in(other, () -> matches().all(organisation, List.of(call)))).isEmpty();
        assertThat(in(other, () -> matches().history(organisation, List.of(call)))
                        .getOrDefault(call, List.of()))
                .isEmpty();
        assertThat(in(other, () -> matches().undecided(other, NOON, PageRequest.first(9)))
                        .items())
                .isEmpty();
    }

    private CallId decided(OrganisationId organisation, MatchState state) {
        var call = someCall(organisation);
        run(organisation, () -> matches().save(organisation, List.of(match(organisation, call, state))));
        return call;
    }

    private CallId someCall(OrganisationId organisation) {
        Call call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        return call.id();
    }

    private static Match match(OrganisationId organisation, CallId call, MatchState state) {
        return new Match(
                organisation,
                call,
                state,
                List.of(
                        new Suggestion(
                                target(5, 7, 3),
                                List.of(
                                        new Evidence(Observation.ADDRESS_SAME, 14.2),
                                        new Evidence(Observation.TIME_FAR, -8.6)),
                                0.75),
                        new Suggestion(target(6, 7, null), List.of(), 0.125)),
                NOON);
    }

    private Matches matches() {
        return stores().calls().matches();
    }
}

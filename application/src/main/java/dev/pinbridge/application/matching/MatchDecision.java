package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.MatchesChanged;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// How somebody decides what a call is about: whoever may open it may, one at a time, and it is kept who said
/// what and when.
final class MatchDecision {
    private final Calls calls;
    private final Matches matches;
    private final CallDoor door;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    MatchDecision(
            Calls calls,
            Matches matches,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.calls = calls;
        this.matches = matches;
        this.door = door;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @param decide what comes of the call and its match as they are
    MatchDecisionResult on(Actor actor, CallId id, BiFunction<Call, Match, MatchDecisionResult> decide) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var call = calls.lock(organisation, id);
            if (call.isEmpty() || !door.isOpenTo(actor, id)) {
                return new MatchDecisionResult.UnknownCall();
            }
            return matches.find(organisation, id)
                    .map(match -> decide.apply(call.get(), match))
                    .orElseGet(MatchDecisionResult.UnknownCall::new);
        });
    }

    MatchDecisionResult keep(Actor actor, Match match, MatchAction action, MatchState state) {
        var now = clock.instant();
        var decided = match.with(state, now);
        matches.save(actor.organisation(), List.of(decided));
        matches.note(actor.organisation(), Map.of(match.call(), new MatchStep(now, actor.person(), action, state)));
        events.publish(new MatchesChanged(actor.organisation(), List.of(decided)));
        return new MatchDecisionResult.Decided(decided);
    }
}

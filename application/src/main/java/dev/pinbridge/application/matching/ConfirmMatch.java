package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.matching.MatchDecisionResult.Decided;
import dev.pinbridge.application.matching.MatchDecisionResult.NothingToConfirm;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Matches;
import java.time.InstantSource;

/// Lets somebody vouch for a match that came about by itself: it stays as it is, whatever else the ATS says
/// later.
@UseCase
public final class ConfirmMatch {
    private final MatchDecision decision;

    public ConfirmMatch(
            Calls calls,
            Matches matches,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.decision = new MatchDecision(calls, matches, door, transactions, events, clock);
    }

    /// Confirming again changes nothing.
    public MatchDecisionResult confirm(Actor actor, CallId call) {
        return decision.on(actor, call, (_, match) -> confirm(actor, match));
    }

    private MatchDecisionResult confirm(Actor actor, Match match) {
        return switch (match.state()) {
            case MatchState.Matched(var target, var basis) ->
                basis == MatchBasis.PERSON
                        ? new Decided(match)
                        : decision.keep(
                                actor, match, MatchAction.CONFIRMED, new MatchState.Matched(target, MatchBasis.PERSON));
            case MatchState.NotConnected _, MatchState.Unmatched _, MatchState.Rejected _ -> new NothingToConfirm();
        };
    }
}

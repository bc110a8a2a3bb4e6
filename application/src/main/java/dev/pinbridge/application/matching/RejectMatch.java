package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.matching.MatchDecisionResult.Decided;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Matches;
import java.time.InstantSource;

/// Lets somebody say that a call is about none of the applications.
@UseCase
public final class RejectMatch {
    private final MatchDecision decision;

    public RejectMatch(
            Calls calls,
            Matches matches,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.decision = new MatchDecision(calls, matches, door, transactions, events, clock);
    }

    /// Rejecting again changes nothing.
    public MatchDecisionResult reject(Actor actor, CallId call) {
        return decision.on(actor, call, (_, match) -> reject(actor, match));
    }

    private MatchDecisionResult reject(Actor actor, Match match) {
        return switch (match.state()) {
            case MatchState.Rejected _ -> new Decided(match);
            case MatchState.NotConnected _, MatchState.Unmatched _, MatchState.Matched _ ->
                decision.keep(actor, match, MatchAction.REJECTED, new MatchState.Rejected());
        };
    }
}

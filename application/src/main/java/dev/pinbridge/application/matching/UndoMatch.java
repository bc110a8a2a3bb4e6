package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.matching.MatchDecisionResult.NothingToUndo;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Decisions;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Matches;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// Takes back what somebody said last about a call. What was said before holds again; when nothing was, the call
/// is looked at again.
@UseCase
public final class UndoMatch {
    private final MatchDecision decision;
    private final Matches matches;
    private final Matching matching;

    public UndoMatch(
            Calls calls,
            Matches matches,
            Matching matching,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.decision = new MatchDecision(calls, matches, door, transactions, events, clock);
        this.matches = matches;
        this.matching = matching;
    }

    public MatchDecisionResult undo(Actor actor, CallId call) {
        return decision.on(actor, call, (known, match) -> undo(actor, known, match));
    }

    private MatchDecisionResult undo(Actor actor, Call call, Match match) {
        var history = matches.history(actor.organisation(), List.of(call.id()));
        var decisions = new Decisions(history.getOrDefault(call.id(), List.of()));
        if (decisions.isEmpty()) {
            return new NothingToUndo();
        }
        var before = decisions.beforeLast().map(MatchStep::state).orElseGet(() -> seen(actor, call));
        return decision.keep(actor, match, MatchAction.UNDONE, before);
    }

    private MatchState seen(Actor actor, Call call) {
        return Objects.requireNonNull(
                        matching.look(actor.organisation(), List.of(call)).get(call.id()))
                .state();
    }
}

package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.matching.UndoMatch;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class UndoMatchController {
    private final UndoMatch undoMatch;
    private final MatchDecisions decisions;

    UndoMatchController(UndoMatch undoMatch, MatchDecisions decisions) {
        this.undoMatch = undoMatch;
        this.decisions = decisions;
    }

    @MutationMapping
    UndoMatchPayload undoMatch(@Argument UndoMatchInput input, @ContextValue Actor actor) {
        return NodeIds.call(input.callId())
                .map(call -> decisions.answer(actor, call, undoMatch.undo(actor, call), UndoMatchPayload::new))
                .orElseGet(UndoMatchPayload::notFound);
    }
}

package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.matching.ConfirmMatch;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ConfirmMatchController {
    private final ConfirmMatch confirmMatch;
    private final MatchDecisions decisions;

    ConfirmMatchController(ConfirmMatch confirmMatch, MatchDecisions decisions) {
        this.confirmMatch = confirmMatch;
        this.decisions = decisions;
    }

    @MutationMapping
    ConfirmMatchPayload confirmMatch(@Argument ConfirmMatchInput input, @ContextValue Actor actor) {
        return NodeIds.call(input.callId())
                .map(call -> decisions.answer(actor, call, confirmMatch.confirm(actor, call), ConfirmMatchPayload::new))
                .orElseGet(ConfirmMatchPayload::notFound);
    }
}

package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.matching.RejectMatch;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RejectMatchController {
    private final RejectMatch rejectMatch;
    private final MatchDecisions decisions;

    RejectMatchController(RejectMatch rejectMatch, MatchDecisions decisions) {
        this.rejectMatch = rejectMatch;
        this.decisions = decisions;
    }

    @MutationMapping
    RejectMatchPayload rejectMatch(@Argument RejectMatchInput input, @ContextValue Actor actor) {
        return NodeIds.call(input.callId())
                .map(call -> decisions.answer(actor, call, rejectMatch.reject(actor, call), RejectMatchPayload::new))
                .orElseGet(RejectMatchPayload::notFound);
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardCandidates;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ForwardCandidatesController {
    private final ForwardCandidates forwardCandidates;

    ForwardCandidatesController(ForwardCandidates forwardCandidates) {
        this.forwardCandidates = forwardCandidates;
    }

    @MutationMapping
    ForwardCandidatesPayload forwardCandidates(@Argument ForwardCandidatesInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        ids -> ForwardCandidatesPayload.of(forwardCandidates.forward(actor, ids)),
                        ForwardCandidatesPayload::failed);
    }
}

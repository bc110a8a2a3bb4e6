package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardCandidate;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ForwardCandidateController {
    private final ForwardCandidate forwardCandidate;

    ForwardCandidateController(ForwardCandidate forwardCandidate) {
        this.forwardCandidate = forwardCandidate;
    }

    @MutationMapping
    ForwardCandidatePayload forwardCandidate(@Argument ForwardCandidateInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> ForwardCandidatePayload.of(forwardCandidate.forward(actor, id, input.isNotInAts())),
                        ForwardCandidatePayload::failed);
    }
}

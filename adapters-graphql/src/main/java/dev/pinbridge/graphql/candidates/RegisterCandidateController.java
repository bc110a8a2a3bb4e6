package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.RegisterCandidate;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RegisterCandidateController {
    private final RegisterCandidate registerCandidate;

    RegisterCandidateController(RegisterCandidate registerCandidate) {
        this.registerCandidate = registerCandidate;
    }

    @MutationMapping
    RegisterCandidatePayload registerCandidate(@Argument RegisterCandidateInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        person -> RegisterCandidatePayload.of(
                                registerCandidate.register(actor, person.email(), person.details(), person.cv())),
                        RegisterCandidatePayload::failed);
    }
}

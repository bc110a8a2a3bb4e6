package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.AcceptJobDrift;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AcceptJobDriftController {
    private final AcceptJobDrift acceptJobDrift;

    AcceptJobDriftController(AcceptJobDrift acceptJobDrift) {
        this.acceptJobDrift = acceptJobDrift;
    }

    @MutationMapping
    AcceptJobDriftPayload acceptJobDrift(@Argument AcceptJobDriftInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> AcceptJobDriftPayload.of(
                                acceptJobDrift.accept(actor, id, input.isDescriptionTakenOver())),
                        AcceptJobDriftPayload::failed);
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.SetPositionForwarding;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetPositionForwardingController {
    private final SetPositionForwarding setPositionForwarding;

    SetPositionForwardingController(SetPositionForwarding setPositionForwarding) {
        this.setPositionForwarding = setPositionForwarding;
    }

    @MutationMapping
    SetPositionForwardingPayload setPositionForwarding(
            @Argument SetPositionForwardingInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> SetPositionForwardingPayload.of(setPositionForwarding.set(actor, id, input.forwarding())),
                        SetPositionForwardingPayload::failed);
    }
}

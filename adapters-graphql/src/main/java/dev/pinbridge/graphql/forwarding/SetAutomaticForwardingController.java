package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.SetAutomaticForwarding;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetAutomaticForwardingController {
    private final SetAutomaticForwarding setAutomaticForwarding;

    SetAutomaticForwardingController(SetAutomaticForwarding setAutomaticForwarding) {
        this.setAutomaticForwarding = setAutomaticForwarding;
    }

    @MutationMapping
    SetAutomaticForwardingPayload setAutomaticForwarding(
            @Argument SetAutomaticForwardingInput input, @ContextValue Actor actor) {
        return SetAutomaticForwardingPayload.of(setAutomaticForwarding.set(actor, input.isOn()));
    }
}

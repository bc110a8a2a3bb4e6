package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.SetForwardingOptions;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetForwardingOptionsController {
    private final SetForwardingOptions setForwardingOptions;

    SetForwardingOptionsController(SetForwardingOptions setForwardingOptions) {
        this.setForwardingOptions = setForwardingOptions;
    }

    @MutationMapping
    SetForwardingOptionsPayload setForwardingOptions(
            @Argument SetForwardingOptionsInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        change -> SetForwardingOptionsPayload.of(
                                setForwardingOptions.set(actor, change.position(), change.to())),
                        SetForwardingOptionsPayload::failed);
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.CancelForwarding;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CancelForwardingController {
    private final CancelForwarding cancelForwarding;

    CancelForwardingController(CancelForwarding cancelForwarding) {
        this.cancelForwarding = cancelForwarding;
    }

    @MutationMapping
    CancelForwardingPayload cancelForwarding(@Argument CancelForwardingInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        id -> CancelForwardingPayload.of(cancelForwarding.cancel(actor, id)),
                        CancelForwardingPayload::failed);
    }
}

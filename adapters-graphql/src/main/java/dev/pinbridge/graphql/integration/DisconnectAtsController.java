package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.DisconnectAts;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class DisconnectAtsController {
    private final DisconnectAts disconnectAts;

    DisconnectAtsController(DisconnectAts disconnectAts) {
        this.disconnectAts = disconnectAts;
    }

    @MutationMapping
    DisconnectAtsPayload disconnectAts(@Argument DisconnectAtsInput input, @ContextValue Actor actor) {
        return DisconnectAtsPayload.of(disconnectAts.disconnect(actor, input.product(), input.storedData()));
    }
}

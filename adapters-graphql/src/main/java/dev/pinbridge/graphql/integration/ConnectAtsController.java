package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.ConnectAts;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ConnectAtsController {
    private final ConnectAts connectAts;

    ConnectAtsController(ConnectAts connectAts) {
        this.connectAts = connectAts;
    }

    @MutationMapping
    ConnectAtsPayload connectAts(@Argument ConnectAtsInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        to -> ConnectAtsPayload.of(connectAts.connect(actor, input.product(), to.account(), to.key())),
                        ConnectAtsPayload::failed);
    }
}

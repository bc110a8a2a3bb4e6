package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.CheckAts;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CheckAtsController {
    private final CheckAts checkAts;

    CheckAtsController(CheckAts checkAts) {
        this.checkAts = checkAts;
    }

    @MutationMapping
    CheckAtsPayload checkAts(@Argument CheckAtsInput input, @ContextValue Actor actor) {
        return CheckAtsPayload.of(input.product(), checkAts.check(actor, input.product()));
    }
}

package dev.pinbridge.graphql.access;

import dev.pinbridge.application.access.SetAccessRules;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetCallAccessController {
    private final SetAccessRules setAccessRules;

    SetCallAccessController(SetAccessRules setAccessRules) {
        this.setAccessRules = setAccessRules;
    }

    @MutationMapping
    SetCallAccessPayload setCallAccess(@Argument SetCallAccessInput input, @ContextValue Actor actor) {
        return SetCallAccessPayload.of(setAccessRules.set(actor, new AccessRules(input.isByHiringRole())));
    }
}

package dev.pinbridge.graphql.access;

import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setCallAccess`, which nothing stands in the way of so far.
record SetCallAccessPayload(@Nullable AccessRules callAccess, List<UserError> errors) {
    SetCallAccessPayload {
        errors = List.copyOf(errors);
    }

    static SetCallAccessPayload of(AccessRules rules) {
        return new SetCallAccessPayload(rules, List.of());
    }
}

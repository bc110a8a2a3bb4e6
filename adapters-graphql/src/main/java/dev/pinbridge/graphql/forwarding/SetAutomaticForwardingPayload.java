package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setAutomaticForwarding`, which nothing stands in the way of so far.
record SetAutomaticForwardingPayload(@Nullable AutomaticForwardingView automaticForwarding, List<UserError> errors) {
    SetAutomaticForwardingPayload {
        errors = List.copyOf(errors);
    }

    static SetAutomaticForwardingPayload of(ForwardingRule rule) {
        return new SetAutomaticForwardingPayload(new AutomaticForwardingView(rule), List.of());
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The organisation's toggle as the schema shows it.
///
/// @param rule null until somebody has set it
record AutomaticForwardingView(@Nullable ForwardingRule rule) {
    public boolean isOn() {
        return rule != null && rule.automatic();
    }

    public @Nullable Instant setAt() {
        return rule == null ? null : rule.setAt();
    }

    @Nullable
    PersonId whoSet() {
        return rule == null ? null : rule.setBy();
    }
}

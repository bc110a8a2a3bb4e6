package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ServedRow;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import org.jspecify.annotations.Nullable;

/// A row of a bulk as the schema shows it.
record BulkRowView(ServedRow served) {
    public BulkRowStatus status() {
        return served.status();
    }

    public @Nullable ForwardingObstacle problem() {
        return served.row().state() instanceof BulkRow.State.NotPossible(var obstacle) ? obstacle : null;
    }

    public @Nullable ForwardingView forwarding() {
        var forwarding = served.forwarding();
        return forwarding == null ? null : new ForwardingView(forwarding);
    }
}

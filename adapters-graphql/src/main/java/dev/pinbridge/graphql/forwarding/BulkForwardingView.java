package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A bulk as the schema shows it.
public record BulkForwardingView(BulkForwarding bulk) {
    public String id() {
        return NodeIds.of(bulk.id());
    }

    public Instant startedAt() {
        return bulk.startedAt();
    }

    public @Nullable Instant cancelledAt() {
        var cancellation = bulk.cancellation();
        return cancellation == null ? null : cancellation.at();
    }
}

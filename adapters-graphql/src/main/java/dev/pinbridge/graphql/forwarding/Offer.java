package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import org.jspecify.annotations.Nullable;

/// Whether the send button is offered.
///
/// @param obstacle null when it is
record Offer(@Nullable ForwardingObstacle obstacle) {
    boolean stands() {
        return obstacle == null;
    }
}

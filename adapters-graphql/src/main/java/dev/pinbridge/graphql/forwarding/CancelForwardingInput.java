package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which forwarding to cancel.
record CancelForwardingInput(String forwardingId) {
    Decoded<ForwardingId> decode() {
        var fields = new InputFields();
        var forwarding =
                fields.reference("forwardingId", forwardingId, NodeIds::forwarding, ForwardingNotFoundError::at);
        return fields.then(forwarding::get);
    }
}

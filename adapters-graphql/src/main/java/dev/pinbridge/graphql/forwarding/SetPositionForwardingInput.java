package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.PositionForwarding;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import dev.pinbridge.graphql.relay.NodeIds;

/// How to send the people of a position.
record SetPositionForwardingInput(String positionId, PositionForwarding forwarding) {
    Decoded<PositionId> decode() {
        var fields = new InputFields();
        var position = fields.reference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        return fields.then(position::get);
    }
}

package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which position to unlink.
record UnlinkPositionInput(String positionId) {
    Decoded<PositionId> decode() {
        var fields = new InputFields();
        var position = fields.reference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        return fields.then(position::get);
    }
}

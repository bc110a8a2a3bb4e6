package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// What changed about which position's job is known.
record AcceptJobDriftInput(String positionId, boolean isDescriptionTakenOver) {
    Decoded<PositionId> decode() {
        var fields = new InputFields();
        var position = fields.reference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        return fields.then(position::get);
    }
}

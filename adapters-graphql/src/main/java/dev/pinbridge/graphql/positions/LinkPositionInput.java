package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which position to link to which job.
record LinkPositionInput(String positionId, String jobReference) {
    record Link(PositionId position, JobId job) {}

    Decoded<Link> decode() {
        var fields = new InputFields();
        var position = fields.reference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        var job = fields.reference("jobReference", jobReference, JobReferences::parse, JobNotFoundError::at);
        return fields.then(() -> new Link(position.get(), job.get()));
    }
}

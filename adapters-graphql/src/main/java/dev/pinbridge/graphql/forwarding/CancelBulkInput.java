package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which bulk.
record CancelBulkInput(String bulkId) {
    Decoded<BulkId> decode() {
        var fields = new InputFields();
        var bulk = fields.reference("bulkId", bulkId, NodeIds::bulk, BulkNotFoundError::at);
        return fields.then(bulk::get);
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.BulkProgress;
import dev.pinbridge.domain.forwarding.BulkForwarding;

/// How far a bulk has come as a whole.
enum BulkStatus {
    UNDER_WAY,
    CANCELLED,
    FINISHED;

    static BulkStatus of(BulkForwarding bulk, BulkProgress progress) {
        if (progress.isMoving()) {
            return UNDER_WAY;
        }
        return bulk.cancellation() == null ? FINISHED : CANCELLED;
    }
}

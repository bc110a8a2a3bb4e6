package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.BulkProgress;
import dev.pinbridge.domain.forwarding.BulkRowStatus;

/// How many rows of a bulk stand where.
record BulkCounts(BulkProgress progress) {
    public int total() {
        return progress.total();
    }

    public int pending() {
        return progress.of(BulkRowStatus.PENDING);
    }

    public int waiting() {
        return progress.of(BulkRowStatus.WAITING);
    }

    public int queued() {
        return progress.of(BulkRowStatus.QUEUED);
    }

    public int underWay() {
        return progress.of(BulkRowStatus.UNDER_WAY);
    }

    public int unconfirmed() {
        return progress.of(BulkRowStatus.UNCONFIRMED);
    }

    public int sent() {
        return progress.of(BulkRowStatus.SENT);
    }

    public int alreadyApplied() {
        return progress.of(BulkRowStatus.ALREADY_APPLIED);
    }

    public int refused() {
        return progress.of(BulkRowStatus.REFUSED);
    }

    public int cancelled() {
        return progress.of(BulkRowStatus.CANCELLED);
    }

    public int notPossible() {
        return progress.of(BulkRowStatus.NOT_POSSIBLE);
    }
}

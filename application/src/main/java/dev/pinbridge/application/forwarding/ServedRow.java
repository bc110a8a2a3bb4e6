package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.Forwarding;
import org.jspecify.annotations.Nullable;

/// A row of a bulk.
///
/// @param forwarding the one that serves its conversation; null when there is none
public record ServedRow(BulkRow row, @Nullable Forwarding forwarding) {
    public BulkRowStatus status() {
        return BulkRowStatus.of(row.state(), forwarding == null ? null : forwarding.state());
    }
}

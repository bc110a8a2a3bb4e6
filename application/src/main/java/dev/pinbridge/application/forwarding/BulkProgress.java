package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.BulkRowStatus;
import java.util.Map;

/// How many rows of a bulk stand where; what there is none of is missing.
public record BulkProgress(Map<BulkRowStatus, Integer> counts) {
    public BulkProgress {
        counts = Map.copyOf(counts);
    }

    public int of(BulkRowStatus status) {
        return counts.getOrDefault(status, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether anything goes on by itself. What waits, waits for a person.
    public boolean isMoving() {
        return counts.keySet().stream().anyMatch(BulkRowStatus::isMoving);
    }
}

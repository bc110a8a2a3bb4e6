package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.BulkForwarding;

/// What became of calling a bulk off.
public sealed interface CancelBulkResult {
    /// @param cancelled how many were called off
    /// @param tooLate how many were on their way to the ATS; they are finished
    record Cancelled(BulkForwarding bulk, int cancelled, int tooLate) implements CancelBulkResult {}

    record UnknownBulk() implements CancelBulkResult {}
}

package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.BulkForwarding;

/// What became of running a bulk again.
public sealed interface RetryBulkResult {
    /// @param missing how many are tried again
    record RunAgain(BulkForwarding bulk, int missing) implements RetryBulkResult {}

    record UnknownBulk() implements RetryBulkResult {}
}

package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;

/// What works through bulks in the background, each on at most one node at a time, and goes on after a crash.
@DrivenPort
public interface BulkRuns {
    /// Makes sure that the pending rows of the bulk are entered soon after the surrounding transaction commits,
    /// and not if it rolls back. The caller has locked the bulk. Asking twice does no harm.
    /// @throws IllegalStateException outside of a transaction
    void start(OrganisationId organisation, BulkId bulk);
}

package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/// How the requests to each account are paced, known to all nodes.
@DrivenPort
public interface AtsTraffic {
    /// Changes an account's traffic, one change after the other whatever the node, and gives what the change was
    /// made for. Kept at once, in a short transaction of its own: it happens amid requests to the ATS, and those
    /// have no place in a transaction.
    /// @param startingRate of an account whose traffic was never changed
    /// @throws IllegalStateException within a transaction
    <T> T change(OrganisationId organisation, AccountName account, double startingRate, Change<T> change);

    /// Empty when never changed. In the caller's transaction.
    Optional<Traffic> of(OrganisationId organisation, AccountName account);

    /// A change that may be computed more than once, so it does nothing else.
    @FunctionalInterface
    interface Change<T> {
        /// @param now by the one clock that all nodes share
        Traffic.After<T> apply(Traffic traffic, Instant now);
    }
}

package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// What is done for an account when it is woken.
@FunctionalInterface
interface WokenWork {
    /// Returns soon after `held` turns false.
    /// @return when something is due again
    Instant work(OrganisationId organisation, AccountName account, BooleanSupplier held);
}

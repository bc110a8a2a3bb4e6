package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// What is done for a mirror; [dev.pinbridge.application.mirror.MirrorAccount] in life.
@FunctionalInterface
interface MirrorWork {
    /// @return when something is due again
    Instant mirror(OrganisationId organisation, AccountName account, BooleanSupplier held);
}

package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Optional;

/// The integration of each organisation.
@DrivenPort
public interface Integrations {
    /// Adds it or replaces the organisation's earlier one.
    void save(Integration integration);

    Optional<Integration> of(OrganisationId organisation);

    /// As [#of], and nobody else changes it before the transaction ends. Taken before a lane is
    /// woken, never after it in the same transaction.
    Optional<Integration> lock(OrganisationId organisation);
}

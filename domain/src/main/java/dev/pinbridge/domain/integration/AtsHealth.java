package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.util.List;

/// How the calls to the ATS with each product's key went. Written amid requests to the ATS, so each note is kept
/// at once, in a short transaction of its own.
@DrivenPort
public interface AtsHealth {
    /// A call went well: there is no trouble any more.
    /// @throws IllegalStateException within a transaction
    void good(OrganisationId organisation, Product product, Capability capability, Instant at);

    /// A call did not go well.
    /// @param words what happened, for people
    /// @throws IllegalStateException within a transaction
    void trouble(OrganisationId organisation, Product product, Capability capability, String words, Instant at);

    /// Those of which something is known, in the order of [Capability]. In the caller's transaction.
    List<CapabilityHealth> of(OrganisationId organisation, Product product);
}

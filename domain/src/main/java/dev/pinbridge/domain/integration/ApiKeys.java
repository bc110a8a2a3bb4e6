package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Optional;

/// Where API keys are kept, sealed: what is stored is useless without the key service, and useless for any other
/// organisation or integration.
@DrivenPort
public interface ApiKeys {
    /// Replaces the product's earlier key, also one of another integration of it.
    void keep(OrganisationId organisation, Product product, IntegrationId integration, ApiKey key);

    Optional<ApiKey> of(OrganisationId organisation, IntegrationId integration);

    /// Does nothing when there is none.
    void forget(OrganisationId organisation, IntegrationId integration);
}

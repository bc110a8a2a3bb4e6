package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.List;
import java.util.Optional;

/// The integrations of each organisation, one for each product at most.
@DrivenPort
public interface Integrations {
    /// Adds it or replaces the product's earlier one.
    void save(Integration integration);

    Optional<Integration> of(OrganisationId organisation, Product product);

    /// Of every product that was ever connected, in the order of [Product].
    List<Integration> of(OrganisationId organisation);

    /// The accounts that a product is connected to, whether or not it needs attention; each once.
    default List<AccountName> accountsInUse(OrganisationId organisation) {
        return of(organisation).stream()
                .filter(Integration.InUse.class::isInstance)
                .map(Integration::account)
                .distinct()
                .toList();
    }

    /// As [#of], and nobody else changes it before the transaction ends. Taken before a lane is
    /// woken, never after it in the same transaction. No transaction takes those of two products.
    Optional<Integration> lock(OrganisationId organisation, Product product);
}

package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;

/// Where a look at what needs a person is asked for.
@DrivenPort
public interface NoticeReviews {
    /// Makes sure that the organisation's notices that hang on the product are reviewed soon after the surrounding
    /// transaction commits, with what it changed in sight. Many that ask within a moment cause one review. The
    /// product has an integration by then.
    /// @throws IllegalStateException outside of a transaction
    void request(OrganisationId organisation, Product product);
}

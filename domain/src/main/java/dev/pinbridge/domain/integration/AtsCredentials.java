package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.directory.OrganisationId;

/// Where to call and what to show there, on whose behalf and by which product's key, and whether somebody waits.
public record AtsCredentials(
        OrganisationId organisation, Product product, AccountName account, ApiKey key, Haste haste) {
    public AtsCredentials inHaste(Haste other) {
        return new AtsCredentials(organisation, product, account, key, other);
    }
}

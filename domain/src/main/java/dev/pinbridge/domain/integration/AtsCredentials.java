package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.directory.OrganisationId;

/// Where to call and what to show there, on whose behalf, and whether somebody waits.
public record AtsCredentials(OrganisationId organisation, AccountName account, ApiKey key, Haste haste) {
    public AtsCredentials inHaste(Haste other) {
        return new AtsCredentials(organisation, account, key, other);
    }
}

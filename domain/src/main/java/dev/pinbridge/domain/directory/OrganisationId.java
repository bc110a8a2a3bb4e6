package dev.pinbridge.domain.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The tenant. Everything stored belongs to exactly one.
public record OrganisationId(UUID value) {
    /// The same organisation of the same identity provider has the same id on every node and for ever, so that no
    /// look-up across organisations is needed to sign somebody in.
    public static OrganisationId of(String issuer, String claim) {
        return new OrganisationId(
                UUID.nameUUIDFromBytes(("organisation\n" + issuer + "\n" + claim).getBytes(StandardCharsets.UTF_8)));
    }
}

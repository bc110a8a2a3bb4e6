package dev.pinbridge.domain.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Somebody who signs in, within one organisation.
public record PersonId(UUID value) {
    /// Derived from what the identity provider says, as [OrganisationId#of].
    public static PersonId of(OrganisationId organisation, String issuer, String subject) {
        return new PersonId(UUID.nameUUIDFromBytes(
                ("person\n" + organisation.value() + "\n" + issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8)));
    }
}

package dev.pinbridge.domain.documents;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// A file of an organisation, never changed once stored.
///
/// @param size in bytes, 1 to [#MAX_SIZE]
/// @param sha256 of the bytes, in lower-case hexadecimal
public record Document(
        DocumentId id,
        OrganisationId organisation,
        FileName name,
        DocumentType type,
        long size,
        String sha256,
        Instant uploadedAt,
        PersonId uploadedBy) {
    /// 30 MB, what the ATS takes.
    public static final long MAX_SIZE = 30_000_000;
}

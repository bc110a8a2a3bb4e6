package dev.pinbridge.application.documents;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.FileName;
import java.util.Random;
import java.util.UUID;

/// Documents as a test needs them; each is another one.
public final class ADocument {
    private ADocument() {}

    public static Document aDocument(OrganisationId organisation) {
        return aDocument(organisation, 3);
    }

    public static Document aDocument(OrganisationId organisation, long size) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                organisation,
                new FileName("履歴書 (최종) \u2013 naïve.final.PDF"),
                DocumentType.PDF,
                size,
                "0123456789abcdef".repeat(4),
                Times.NOON,
                AnOrganisation.somebody());
    }

    /// The same bytes for the same size.
    public static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}

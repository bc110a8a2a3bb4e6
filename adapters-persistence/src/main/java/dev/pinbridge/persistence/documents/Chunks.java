package dev.pinbridge.persistence.documents;

import static dev.pinbridge.persistence.generated.Tables.DOCUMENT_CHUNK;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jooq.DSLContext;

/// The bytes of documents, in pieces that are small enough to hold many of in memory at once.
final class Chunks {
    static final int SIZE = 256 * 1024;

    private final DSLContext db;

    Chunks(DSLContext db) {
        this.db = db;
    }

    void write(OrganisationId organisation, DocumentId document, InputStream bytes) throws IOException {
        var ordinal = 0;
        for (var chunk = bytes.readNBytes(SIZE); chunk.length > 0; chunk = bytes.readNBytes(SIZE)) {
            db.insertInto(DOCUMENT_CHUNK)
                    .set(DOCUMENT_CHUNK.ORGANISATION_ID, organisation)
                    .set(DOCUMENT_CHUNK.DOCUMENT_ID, document)
                    .set(DOCUMENT_CHUNK.ORDINAL, ordinal++)
                    .set(DOCUMENT_CHUNK.BYTES, chunk)
                    .execute();
        }
    }

    Optional<byte[]> read(OrganisationId organisation, DocumentId document, int ordinal) {
        return db.select(DOCUMENT_CHUNK.BYTES)
                .from(DOCUMENT_CHUNK)
                .where(
                        DOCUMENT_CHUNK.ORGANISATION_ID.eq(organisation),
                        DOCUMENT_CHUNK.DOCUMENT_ID.eq(document),
                        DOCUMENT_CHUNK.ORDINAL.eq(ordinal))
                .fetchOptional(DOCUMENT_CHUNK.BYTES);
    }
}

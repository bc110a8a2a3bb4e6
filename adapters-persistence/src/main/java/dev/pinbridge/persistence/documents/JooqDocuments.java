package dev.pinbridge.persistence.documents;

import static dev.pinbridge.persistence.generated.Tables.DOCUMENT;
import static org.jooq.Records.mapping;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.documents.FileName;
import dev.pinbridge.persistence.Queries;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

@Component
final class JooqDocuments implements Documents {
    private final DocumentRows rows = new GeneratedDocumentRows();
    private final DSLContext db;
    private final Transactions transactions;
    private final Chunks chunks;

    JooqDocuments(DSLContext db, Transactions transactions) {
        this.db = db;
        this.transactions = transactions;
        this.chunks = new Chunks(db);
    }

    @Override
    public void add(Document document, Content content) throws IOException {
        db.insertInto(DOCUMENT).set(rows.row(document)).execute();
        try (var bytes = content.open()) {
            chunks.write(document.organisation(), document.id(), bytes);
        } catch (IOException e) {
            // The caller may carry on with its transaction; nothing of the document shall be in it.
            db.deleteFrom(DOCUMENT)
                    .where(is(document.organisation(), document.id()))
                    .execute();
            throw e;
        }
    }

    @Override
    public Optional<Document> find(OrganisationId organisation, DocumentId id) {
        return documents(is(organisation, id)).fetchOptional(mapping(Document::new));
    }

    @Override
    public List<Document> findAll(OrganisationId organisation, Collection<DocumentId> ids) {
        return documents(DOCUMENT.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(DOCUMENT.ID, ids)))
                .fetch(mapping(Document::new));
    }

    @Override
    public Content content(OrganisationId organisation, DocumentId id) {
        return () -> {
            var first = chunk(organisation, id, 0);
            return new ChunkedContent(
                    first.orElseThrow(() -> new FileNotFoundException("there is no document " + id.value())),
                    ordinal -> chunk(organisation, id, ordinal));
        };
    }

    private Optional<byte[]> chunk(OrganisationId organisation, DocumentId id, int ordinal) {
        return transactions.within(organisation, () -> chunks.read(organisation, id, ordinal));
    }

    private static Condition is(OrganisationId organisation, DocumentId id) {
        return DOCUMENT.ORGANISATION_ID.eq(organisation).and(DOCUMENT.ID.eq(id));
    }

    private SelectConditionStep<
                    Record8<DocumentId, OrganisationId, FileName, DocumentType, Long, String, Instant, PersonId>>
            documents(Condition which) {
        return db.select(
                        DOCUMENT.ID,
                        DOCUMENT.ORGANISATION_ID,
                        DOCUMENT.NAME,
                        DOCUMENT.TYPE,
                        DOCUMENT.SIZE,
                        DOCUMENT.SHA256,
                        DOCUMENT.UPLOADED_AT,
                        DOCUMENT.UPLOADED_BY)
                .from(DOCUMENT)
                .where(which);
    }
}

package dev.pinbridge.application.documents;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.Documents;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public final class InMemoryDocuments implements Documents {
    private final InMemoryTransactions transactions;
    private final InMemoryTable<DocumentId, Document> rows;
    private final InMemoryTable<DocumentId, byte[]> bytes;

    public InMemoryDocuments(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new InMemoryTable<>(transactions);
        this.bytes = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Document document, Content content) throws IOException {
        try (var stream = content.open()) {
            bytes.put(document.organisation(), document.id(), stream.readAllBytes());
        }
        rows.put(document.organisation(), document.id(), document);
    }

    @Override
    public Optional<Document> find(OrganisationId organisation, DocumentId id) {
        return rows.find(organisation, id);
    }

    @Override
    public List<Document> findAll(OrganisationId organisation, Collection<DocumentId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public Content content(OrganisationId organisation, DocumentId id) {
        return () -> new ByteArrayInputStream(transactions
                .within(organisation, () -> bytes.find(organisation, id))
                .orElseThrow(() -> new FileNotFoundException("there is no document " + id.value())));
    }
}

package dev.pinbridge.application.documents;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.Documents;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The documents of the actor's organisation.
@ReadModel
public final class ReadDocuments {
    private final Documents documents;
    private final Transactions transactions;

    public ReadDocuments(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    public Optional<Document> find(Actor actor, DocumentId id) {
        return transactions.within(actor.organisation(), () -> documents.find(actor.organisation(), id));
    }

    public List<Document> all(Actor actor, Collection<DocumentId> ids) {
        return transactions.within(actor.organisation(), () -> documents.findAll(actor.organisation(), ids));
    }

    /// The bytes, read in pieces as they are consumed.
    public Content content(Actor actor, DocumentId id) {
        return documents.content(actor.organisation(), id);
    }
}

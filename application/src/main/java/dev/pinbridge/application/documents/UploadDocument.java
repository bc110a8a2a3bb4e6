package dev.pinbridge.application.documents;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.documents.UploadDocumentResult.Empty;
import dev.pinbridge.application.documents.UploadDocumentResult.Mislabelled;
import dev.pinbridge.application.documents.UploadDocumentResult.TooLarge;
import dev.pinbridge.application.documents.UploadDocumentResult.TypeNotTaken;
import dev.pinbridge.application.documents.UploadDocumentResult.Uploaded;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.DocumentTypes;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.documents.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Takes a CV in, if the ATS would take it too.
@UseCase
public final class UploadDocument {
    private final Documents documents;
    private final DocumentTypes types;
    private final Transactions transactions;
    private final Supplier<DocumentId> ids;
    private final InstantSource clock;

    public UploadDocument(
            Documents documents,
            DocumentTypes types,
            Transactions transactions,
            Supplier<DocumentId> ids,
            InstantSource clock) {
        this.documents = documents;
        this.types = types;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the file is, is told by its content. A name without an ending gets the right one; a name with a wrong one
    /// is
    /// refused, because the ATS goes by names.
    ///
    /// @param content on this machine already, since it is read within a transaction
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws IOException when `content` cannot be read
    public UploadDocumentResult upload(Actor actor, FileName name, Content content) throws IOException {
        actor.mustBeRecruiter("upload documents");
        var fingerprint = Fingerprint.of(content, Document.MAX_SIZE);
        if (fingerprint.size() == 0) {
            return new Empty();
        }
        if (fingerprint.size() > Document.MAX_SIZE) {
            return new TooLarge();
        }
        return switch (types.detect(content)) {
            case DocumentTypes.Detection.Unknown(var mediaType) -> new TypeNotTaken(mediaType);
            case DocumentTypes.Detection.Known(var type) ->
                name.extension().isEmpty() || name.extension().equals(type.extension())
                        ? new Uploaded(store(actor, name.endingAs(type), type, fingerprint, content))
                        : new Mislabelled(name.extension(), type);
        };
    }

    private Document store(Actor actor, FileName name, DocumentType type, Fingerprint fingerprint, Content content) {
        var document = new Document(
                ids.get(),
                actor.organisation(),
                name,
                type,
                fingerprint.size(),
                fingerprint.sha256(),
                clock.instant(),
                actor.person());
        transactions.run(actor.organisation(), () -> {
            try {
                documents.add(document, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return document;
    }
}

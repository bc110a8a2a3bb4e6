package dev.pinbridge.domain.documents;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The files of an organisation. One of another organisation is not found.
@DrivenPort
public interface Documents {
    /// Stores the document with its bytes, all or nothing, reading `content` once in pieces.
    /// @throws IOException when `content` cannot be read
    void add(Document document, Content content) throws IOException;

    Optional<Document> find(OrganisationId organisation, DocumentId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Document> findAll(OrganisationId organisation, Collection<DocumentId> ids);

    /// The stored bytes, read in pieces as they are consumed; no transaction or connection is held in between.
    /// Opening fails with an [IOException] when there is no such document.
    Content content(OrganisationId organisation, DocumentId id);
}

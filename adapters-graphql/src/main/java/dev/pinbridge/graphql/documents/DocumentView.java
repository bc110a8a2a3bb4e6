package dev.pinbridge.graphql.documents;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.graphql.relay.NodeIds;
import java.net.URI;
import java.time.Instant;

/// A document as the schema shows it.
public record DocumentView(Document document) {
    public String id() {
        return NodeIds.of(document.id());
    }

    public String name() {
        return document.name().value();
    }

    public DocumentType type() {
        return document.type();
    }

    /// 30 MB at most, so an `Int` holds it.
    public int size() {
        return Math.toIntExact(document.size());
    }

    public String sha256() {
        return document.sha256();
    }

    public Instant uploadedAt() {
        return document.uploadedAt();
    }

    public URI url() {
        return URI.create("/documents/" + id());
    }
}

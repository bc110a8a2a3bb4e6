package dev.pinbridge.documents;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentType;

/// What an upload answers.
record UploadedDocument(String id, String name, DocumentType type, long size, String sha256) {
    static UploadedDocument of(Document document) {
        return new UploadedDocument(
                PublicId.of(document.id()),
                document.name().value(),
                document.type(),
                document.size(),
                document.sha256());
    }
}

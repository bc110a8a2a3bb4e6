package dev.pinbridge.application.documents;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentType;

/// What became of an upload.
public sealed interface UploadDocumentResult {
    record Uploaded(Document document) implements UploadDocumentResult {}

    record Empty() implements UploadDocumentResult {}

    /// More than [Document#MAX_SIZE] bytes.
    record TooLarge() implements UploadDocumentResult {}

    /// A kind of file that the ATS does not take. `mediaType` names what was found in it.
    record TypeNotTaken(String mediaType) implements UploadDocumentResult {}

    /// The name promises something else than what is in the file.
    record Mislabelled(String extension, DocumentType found) implements UploadDocumentResult {}
}

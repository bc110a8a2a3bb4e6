package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.graphql.documents.DocumentNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which CV to give to which candidate.
record AttachCvInput(String candidateId, String documentId) {
    record Attachment(CandidateId candidate, DocumentId cv) {}

    Decoded<Attachment> decode() {
        var fields = new InputFields();
        var candidate = fields.reference("candidateId", candidateId, NodeIds::candidate, CandidateNotFoundError::at);
        var cv = fields.reference("documentId", documentId, NodeIds::document, DocumentNotFoundError::at);
        return fields.then(() -> new Attachment(candidate.get(), cv.get()));
    }
}

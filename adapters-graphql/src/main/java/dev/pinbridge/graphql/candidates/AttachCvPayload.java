package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.AttachCvResult;
import dev.pinbridge.graphql.documents.DocumentNotFoundError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `attachCv`.
record AttachCvPayload(@Nullable CandidateView candidate, List<UserError> errors) {
    AttachCvPayload {
        errors = List.copyOf(errors);
    }

    static AttachCvPayload of(AttachCvResult result) {
        return switch (result) {
            case AttachCvResult.Attached(var candidate) -> new AttachCvPayload(new CandidateView(candidate), List.of());
            case AttachCvResult.UnknownCandidate _ -> failed(List.of(CandidateNotFoundError.at("candidateId")));
            case AttachCvResult.UnknownDocument _ -> failed(List.of(DocumentNotFoundError.at("documentId")));
        };
    }

    static AttachCvPayload failed(List<UserError> errors) {
        return new AttachCvPayload(null, errors);
    }
}

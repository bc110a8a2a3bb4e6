package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.EditCandidateResult;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `editCandidate`.
record EditCandidatePayload(@Nullable CandidateView candidate, List<UserError> errors) {
    EditCandidatePayload {
        errors = List.copyOf(errors);
    }

    static EditCandidatePayload of(EditCandidateResult result) {
        return switch (result) {
            case EditCandidateResult.Edited(var candidate) ->
                new EditCandidatePayload(new CandidateView(candidate), List.of());
            case EditCandidateResult.UnknownCandidate _ -> notFound();
        };
    }

    static EditCandidatePayload notFound() {
        return failed(List.of(CandidateNotFoundError.at("candidateId")));
    }

    static EditCandidatePayload failed(List<UserError> errors) {
        return new EditCandidatePayload(null, errors);
    }
}

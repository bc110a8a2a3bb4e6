package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.RegisterCandidateResult;
import dev.pinbridge.graphql.documents.DocumentNotFoundError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `registerCandidate`.
record RegisterCandidatePayload(@Nullable CandidateView candidate, List<UserError> errors) {
    RegisterCandidatePayload {
        errors = List.copyOf(errors);
    }

    static RegisterCandidatePayload of(RegisterCandidateResult result) {
        return switch (result) {
            case RegisterCandidateResult.Registered(var candidate) ->
                new RegisterCandidatePayload(new CandidateView(candidate), List.of());
            case RegisterCandidateResult.AlreadyRegistered(var candidate) ->
                failed(List.of(new CandidateAlreadyRegisteredError(new CandidateView(candidate))));
            case RegisterCandidateResult.UnknownDocument _ -> failed(List.of(DocumentNotFoundError.at("cvId")));
        };
    }

    static RegisterCandidatePayload failed(List<UserError> errors) {
        return new RegisterCandidatePayload(null, errors);
    }
}

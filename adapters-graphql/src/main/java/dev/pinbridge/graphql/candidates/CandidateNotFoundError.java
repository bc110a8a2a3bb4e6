package dev.pinbridge.graphql.candidates;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no candidate of this id.
public record CandidateNotFoundError(List<String> path) implements UserError {
    public CandidateNotFoundError {
        path = List.copyOf(path);
    }

    public static CandidateNotFoundError at(String field) {
        return new CandidateNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such candidate. Choose one of the list of candidates.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CANDIDATE_NOT_FOUND;
    }
}

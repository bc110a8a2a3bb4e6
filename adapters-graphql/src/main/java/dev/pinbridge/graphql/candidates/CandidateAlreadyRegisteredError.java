package dev.pinbridge.graphql.candidates;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The e-mail address belongs to a candidate already.
record CandidateAlreadyRegisteredError(CandidateView candidate) implements UserError {
    @Override
    public String message() {
        return candidate.fullName() + " is registered with " + candidate.email()
                + " already. Go on with that candidate, or use another address.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CANDIDATE_ALREADY_REGISTERED;
    }
}

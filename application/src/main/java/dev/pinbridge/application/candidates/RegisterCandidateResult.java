package dev.pinbridge.application.candidates;

import dev.pinbridge.domain.candidates.Candidate;

/// What became of registering a candidate.
public sealed interface RegisterCandidateResult {
    record Registered(Candidate candidate) implements RegisterCandidateResult {}

    /// Somebody with this e-mail address is there; nothing was changed.
    record AlreadyRegistered(Candidate candidate) implements RegisterCandidateResult {}

    record UnknownDocument() implements RegisterCandidateResult {}
}

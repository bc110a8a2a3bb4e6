package dev.pinbridge.application.candidates;

import dev.pinbridge.domain.candidates.Candidate;

/// What became of editing a candidate.
public sealed interface EditCandidateResult {
    record Edited(Candidate candidate) implements EditCandidateResult {}

    record UnknownCandidate() implements EditCandidateResult {}
}

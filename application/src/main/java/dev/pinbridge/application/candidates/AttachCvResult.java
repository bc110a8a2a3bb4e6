package dev.pinbridge.application.candidates;

import dev.pinbridge.domain.candidates.Candidate;

/// What became of giving a candidate a CV.
public sealed interface AttachCvResult {
    record Attached(Candidate candidate) implements AttachCvResult {}

    record UnknownCandidate() implements AttachCvResult {}

    record UnknownDocument() implements AttachCvResult {}
}

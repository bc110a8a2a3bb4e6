package dev.pinbridge.domain.candidates;

import java.util.UUID;

public record CandidateId(UUID value) {}

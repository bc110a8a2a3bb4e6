package offenders.domain.candidates;

/// For others to depend on.
public record KnownCandidates(String word) {}

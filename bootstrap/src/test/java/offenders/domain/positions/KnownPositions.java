package offenders.domain.positions;

/// For others to depend on.
public record KnownPositions(String word) {}

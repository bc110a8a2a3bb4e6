package offenders.persistence;

/// For others to depend on.
public record NeighbourPersistence(String word) {}

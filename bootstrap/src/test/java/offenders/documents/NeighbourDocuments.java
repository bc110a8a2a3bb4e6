package offenders.documents;

/// For others to depend on.
public record NeighbourDocuments(String word) {}

package offenders.pinpoint;

/// For others to depend on.
public record NeighbourPinpoint(String word) {}

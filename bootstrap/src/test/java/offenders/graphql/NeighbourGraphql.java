package offenders.graphql;

/// For others to depend on.
public record NeighbourGraphql(String word) {}

package offenders.domain.directory;

/// For others to depend on.
public record KnownDirectory(String word) {}

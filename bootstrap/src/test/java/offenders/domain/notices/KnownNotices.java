package offenders.domain.notices;

/// For others to depend on.
public record KnownNotices(String word) {}

package offenders.domain.paging;

/// For others to depend on.
public record KnownPaging(String word) {}

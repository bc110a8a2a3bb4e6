package offenders.domain.documents;

/// For others to depend on.
public record KnownDocuments(String word) {}

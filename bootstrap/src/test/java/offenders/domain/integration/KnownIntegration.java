package offenders.domain.integration;

/// For others to depend on.
public record KnownIntegration(String word) {}

package offenders.domain.forwarding;

/// For others to depend on.
public record KnownForwarding(String word) {}

package offenders.domain.conversations;

/// For others to depend on.
public record KnownConversations(String word) {}

package dev.pinbridge.domain.conversations;

import java.util.UUID;

public record ConversationId(UUID value) {}

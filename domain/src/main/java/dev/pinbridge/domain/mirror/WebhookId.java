package dev.pinbridge.domain.mirror;

import java.util.UUID;

/// Made at random, so nobody guesses it.
public record WebhookId(UUID value) {}

package dev.pinbridge.domain.integration;

import java.util.UUID;

public record IntegrationId(UUID value) {}

package dev.pinbridge.domain.documents;

import java.util.UUID;

public record DocumentId(UUID value) {}

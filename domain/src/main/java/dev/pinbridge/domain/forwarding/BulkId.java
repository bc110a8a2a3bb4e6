package dev.pinbridge.domain.forwarding;

import java.util.UUID;

public record BulkId(UUID value) {}

package dev.pinbridge.domain.calls;

import java.util.UUID;

public record CallId(UUID value) {}

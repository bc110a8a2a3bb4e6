package dev.pinbridge.domain.positions;

import java.util.UUID;

public record PositionId(UUID value) {}

package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.Position;

/// What became of unlinking a position.
public sealed interface UnlinkPositionResult {
    /// Also when it was not linked.
    record Unlinked(Position position) implements UnlinkPositionResult {}

    record UnknownPosition() implements UnlinkPositionResult {}
}

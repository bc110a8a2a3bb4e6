package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.Position;

/// What became of editing a position.
public sealed interface EditPositionResult {
    record Edited(Position position) implements EditPositionResult {}

    record UnknownPosition() implements EditPositionResult {}
}

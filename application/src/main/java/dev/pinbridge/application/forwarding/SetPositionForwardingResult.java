package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.positions.Position;

/// What became of giving a position a rule of its own.
public sealed interface SetPositionForwardingResult {
    record RuleSet(Position position) implements SetPositionForwardingResult {}

    record UnknownPosition() implements SetPositionForwardingResult {}
}

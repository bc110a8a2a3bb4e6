package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.Position;

/// What became of saying that what changed about a job is known.
public sealed interface AcceptJobDriftResult {
    /// Also when nothing had changed.
    record Accepted(Position position) implements AcceptJobDriftResult {}

    record UnknownPosition() implements AcceptJobDriftResult {}
}

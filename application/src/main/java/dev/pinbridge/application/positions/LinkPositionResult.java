package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;

/// What became of linking a position to a job.
public sealed interface LinkPositionResult {
    record Linked(Position position) implements LinkPositionResult {}

    record UnknownPosition() implements LinkPositionResult {}

    record NotConnected() implements LinkPositionResult {}

    record UnknownJob() implements LinkPositionResult {}

    record JobNotOpen(JobSummary job) implements LinkPositionResult {}
}

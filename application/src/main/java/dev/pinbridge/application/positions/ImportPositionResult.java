package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;

/// What became of importing a position.
public sealed interface ImportPositionResult {
    record Imported(Position position) implements ImportPositionResult {}

    record NotConnected() implements ImportPositionResult {}

    record UnknownJob() implements ImportPositionResult {}

    record JobNotOpen(JobSummary job) implements ImportPositionResult {}
}

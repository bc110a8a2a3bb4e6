package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.positions.JobId;
import java.util.Optional;

/// Ids of the ATS's jobs as clients pass them.
final class JobReferences {
    private JobReferences() {}

    /// Empty when the ATS can have no such id.
    static Optional<JobId> parse(String reference) {
        try {
            return Optional.of(new JobId(reference));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }
}

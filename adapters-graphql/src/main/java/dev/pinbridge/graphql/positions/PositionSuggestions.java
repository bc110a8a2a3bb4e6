package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.PositionDetails;
import org.jspecify.annotations.Nullable;

/// What the linked job says of details that nobody typed.
record PositionSuggestions(
        @Nullable String location,
        @Nullable String employmentType,
        @Nullable String workplaceType) {
    static PositionSuggestions of(PositionDetails typed, JobSummary job) {
        return new PositionSuggestions(
                typed.location() == null ? job.location() : null,
                typed.employmentType() == null ? job.employmentType() : null,
                typed.workplaceType() == null ? job.workplaceType() : null);
    }
}

package dev.pinbridge.domain.positions;

/// A job of the ATS as one line of a list, and its description.
///
/// @param description HTML as the ATS keeps it, its sections joined; not to be trusted
public record DescribedJob(JobSummary summary, String description) {
    public JobId id() {
        return summary.id();
    }

    /// As a position would have it.
    String imported() {
        return PositionDetails.imported(description);
    }
}

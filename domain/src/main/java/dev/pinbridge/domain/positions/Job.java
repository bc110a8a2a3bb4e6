package dev.pinbridge.domain.positions;

/// A job of the ATS.
///
/// @param description HTML as the ATS keeps it, its sections joined; not to be trusted
public record Job(JobSummary summary, String description, JobDemands demands) {
    public JobId id() {
        return summary.id();
    }

    public boolean isOpen() {
        return summary.status() == JobStatus.OPEN;
    }
}

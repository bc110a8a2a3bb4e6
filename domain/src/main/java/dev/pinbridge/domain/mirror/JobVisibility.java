package dev.pinbridge.domain.mirror;

/// Who may know of a job.
public enum JobVisibility {
    EXTERNAL,
    INTERNAL,
    /// Nobody but those who have the link, and users with the right to see such jobs.
    CONFIDENTIAL,
    /// Nobody but those who have the link, and users who were added to the job.
    PRIVATE,
    /// The ATS does not say, or in a word that was not known when this was written.
    OTHER;

    /// Whether its records are mirrored only when the organisation says so.
    public boolean isRestricted() {
        return this == CONFIDENTIAL || this == PRIVATE;
    }
}

package dev.pinbridge.domain.positions;

/// What the ATS says of a job. Only an open one takes people.
public enum JobStatus {
    OPEN,
    DRAFT,
    PENDING_APPROVAL,
    CLOSED,
    ARCHIVED,
    ON_HOLD,
    CANCELLED,
    FILLED,
    PREVIEW,
    /// No longer found at the ATS.
    DELETED,
    /// A word that was not known when this was written.
    OTHER
}

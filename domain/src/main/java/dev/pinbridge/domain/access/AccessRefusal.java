package dev.pinbridge.domain.access;

/// Why somebody may not open a call.
public enum AccessRefusal {
    /// They are the candidate, which nothing else makes up for.
    IS_CANDIDATE,
    /// The job is confidential, and they have no hiring role in it.
    CONFIDENTIAL_JOB,
    /// Nothing lets them.
    NOT_INVOLVED
}

package dev.pinbridge.domain.calls;

/// What a call is.
public enum CallType {
    /// With a candidate.
    JOB_INTERVIEW,
    /// Colleagues about a candidate whom they have met.
    DEBRIEF,
    /// Anything else; it has nothing to do with the ATS.
    OTHER
}

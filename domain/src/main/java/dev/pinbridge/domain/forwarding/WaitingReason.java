package dev.pinbridge.domain.forwarding;

/// What a forwarding waits for.
public enum WaitingReason {
    /// The position is not linked to a job of the connected account. Linking it asks whether to send.
    NOT_LINKED,
    /// The job demands something that is not known of the candidate.
    NEEDS_INFORMATION,
    /// The job no longer takes people. Linking the position to another one releases it.
    JOB_CLOSED,
    /// There is no working connection to the ATS. Connecting again releases it.
    INTEGRATION_NEEDS_ATTENTION,
    /// The plan no longer includes the integration. A plan that does releases it.
    PLAN,
    /// Working on it ended the service again and again. A person decides whether to try once more.
    PARKED
}

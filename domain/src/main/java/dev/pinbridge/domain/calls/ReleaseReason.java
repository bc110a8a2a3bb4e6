package dev.pinbridge.domain.calls;

/// Why a call that was expected is not any more.
public enum ReleaseReason {
    /// The ATS has the interview no longer, or has taken it off the calendar.
    INTERVIEW_WITHDRAWN,
    /// The calendar said that the meeting does not take place.
    INVITE_CANCELLED,
    /// The ATS account was disconnected.
    DISCONNECTED
}

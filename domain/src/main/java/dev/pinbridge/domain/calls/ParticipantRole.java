package dev.pinbridge.domain.calls;

/// What somebody does in a call, as far as whoever recorded it knows.
public enum ParticipantRole {
    INTERVIEWER,
    CANDIDATE,
    UNKNOWN
}

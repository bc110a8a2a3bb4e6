package dev.pinbridge.domain.calls;

/// What a call is.
public enum CallType {
    /// With a candidate.
    JOB_INTERVIEW,
    /// Colleagues about a candidate whom they have met.
    DEBRIEF,
    /// Anything else; it has nothing to do with the ATS.
    OTHER;

    /// As comments in the ATS call it.
    public String noun() {
        return switch (this) {
            case JOB_INTERVIEW -> "interview";
            case DEBRIEF -> "debrief";
            case OTHER -> "call";
        };
    }
}

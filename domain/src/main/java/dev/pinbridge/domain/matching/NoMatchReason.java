package dev.pinbridge.domain.matching;

/// Why a call was not matched by itself.
public enum NoMatchReason {
    /// The ATS has no candidate or interview that the call fits.
    MISSING_IN_ATS,
    /// The ATS has more than one that fit equally well.
    DUPLICATES,
    /// The call fits, but contradicts what the ATS says about it.
    DISAGREEMENT,
    /// Too little is known of the call, as of an upload or an invite to an ongoing one.
    TOO_LITTLE_INFORMATION,
    /// It is neither a job interview nor a debrief.
    OTHER_TYPE
}

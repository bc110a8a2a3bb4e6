package dev.pinbridge.domain.matching;

/// Why a call is held to be about an application.
public enum MatchBasis {
    /// The call came of an interview about it.
    INTERVIEW,
    /// What is known of the call fits it beyond reasonable doubt.
    EVIDENCE,
    /// Somebody said so.
    PERSON
}

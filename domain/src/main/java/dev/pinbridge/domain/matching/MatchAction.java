package dev.pinbridge.domain.matching;

/// What made a match become what it is.
public enum MatchAction {
    /// The call and the ATS were looked at, with what came of it.
    LOOKED,
    /// Somebody said that the match is right.
    CONFIRMED,
    /// Somebody said which application it is.
    CHOSEN,
    /// Somebody said that it is none.
    REJECTED,
    /// Somebody took back what a person said last.
    UNDONE
}

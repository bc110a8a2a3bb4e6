package dev.pinbridge.graphql.scorecards;

/// Whether a call has a scorecard.
enum CallScorecardStatus {
    FOUND,
    NONE,
    NOT_MATCHED,
    NOT_PERMITTED,
    NOT_CONNECTED,
    UNAVAILABLE
}

package dev.pinbridge.domain.scorecards;

/// The id of a scorecard at the ATS.
public record ScorecardId(String value) {}

package dev.pinbridge.domain.scorecards;

/// One thing to judge, in the ATS's words, of any length.
///
/// @param guidance how to judge it; empty when the ATS does not say
public record Criterion(String title, String guidance) {}

package dev.pinbridge.domain.mirror;

/// The id of a user at the ATS.
public record AtsUserId(String value) {}

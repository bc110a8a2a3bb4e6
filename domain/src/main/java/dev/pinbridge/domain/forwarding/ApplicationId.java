package dev.pinbridge.domain.forwarding;

/// An application's id at the ATS.
public record ApplicationId(String value) {}

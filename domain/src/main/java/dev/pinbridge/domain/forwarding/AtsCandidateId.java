package dev.pinbridge.domain.forwarding;

/// A person's id at the ATS.
public record AtsCandidateId(String value) {}

package dev.pinbridge.domain.mirror;

/// The id of an interview at the ATS.
public record InterviewId(String value) {}

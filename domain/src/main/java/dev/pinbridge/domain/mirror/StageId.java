package dev.pinbridge.domain.mirror;

/// The id of a stage at the ATS. Each job has stages of its own.
public record StageId(String value) {}

package dev.pinbridge.domain.positions;

/// A question's id at the ATS.
public record QuestionId(String value) {}

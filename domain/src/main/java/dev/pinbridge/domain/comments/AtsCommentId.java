package dev.pinbridge.domain.comments;

/// A comment's id at the ATS.
public record AtsCommentId(String value) {}

package dev.pinbridge.domain.comments;

/// A comment as it stands at the ATS, whoever made it.
///
/// @param text as the ATS gives it, which may have marked it up; empty when it gives none
public record AtsComment(AtsCommentId id, String text) {}

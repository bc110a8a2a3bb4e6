package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DomainEvent;

/// The ATS has the comment.
public record CommentPosted(Comment comment) implements DomainEvent {}

package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.Comment;

/// What became of the wish not to make a comment.
public sealed interface CancelCommentResult {
    record Cancelled(Comment comment) implements CancelCommentResult {}

    /// It was sent, or may have been, or is nothing that anything more comes of.
    record TooLate(Comment comment) implements CancelCommentResult {}

    /// There is none, or the actor may not open its call.
    record UnknownComment() implements CancelCommentResult {}
}

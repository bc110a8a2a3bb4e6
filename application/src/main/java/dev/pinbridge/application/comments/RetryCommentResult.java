package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.Comment;

/// What became of the wish to make a comment now.
public sealed interface RetryCommentResult {
    record Retried(Comment comment) implements RetryCommentResult {}

    /// It is being sent, or there already, so there is nothing to do.
    record NothingToRetry(Comment comment) implements RetryCommentResult {}

    /// It may be there, and is looked for once more; where we may not look, somebody has to before it is sent
    /// again.
    record MayBeThere(Comment comment) implements RetryCommentResult {}

    /// There is none, or the actor may not open its call.
    record UnknownComment() implements RetryCommentResult {}
}

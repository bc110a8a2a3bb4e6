package dev.pinbridge.graphql.comments;

/// Which comment to retry, and what is known of it.
record RetryAtsCommentInput(String commentId, boolean isNotThere) {}

package dev.pinbridge.graphql.comments;

/// Which comment to cancel.
record CancelAtsCommentInput(String commentId) {}

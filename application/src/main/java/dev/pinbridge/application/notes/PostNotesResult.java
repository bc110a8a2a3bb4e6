package dev.pinbridge.application.notes;

import dev.pinbridge.domain.comments.Comment;

/// What became of posting notes.
public sealed interface PostNotesResult {
    /// It is on its way, or has arrived.
    record Queued(Comment comment) implements PostNotesResult {}

    /// What would be posted is not what was seen: somebody changed a note, or the match, since.
    record NotAsSeen(ComposedPost.Ready now) implements PostNotesResult {}

    /// @param why never [ComposedPost.Ready]
    record Impossible(ComposedPost why) implements PostNotesResult {}
}

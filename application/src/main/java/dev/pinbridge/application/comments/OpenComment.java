package dev.pinbridge.application.comments;

import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.directory.Actor;
import java.util.Optional;

/// Finds a comment for somebody who may decide about it: whoever may open its call.
record OpenComment(Comments comments, CallDoor door, Events events) {
    /// Empty, too, when they may not: they do not hear of it. Nobody else changes it before the transaction ends, and
    /// it was told that it is about to change.
    Optional<Comment> lock(Actor actor, CommentId id) {
        return comments.find(actor.organisation(), id)
                .filter(comment -> door.isOpenTo(actor, comment.call()))
                .flatMap(this::lock);
    }

    private Optional<Comment> lock(Comment comment) {
        events.publish(new CommentsUnsettled(comment.organisation()));
        return comments.lock(comment.organisation(), comment.id());
    }
}

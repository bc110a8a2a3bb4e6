package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.NewComment;
import java.time.InstantSource;

/// Takes in comments to be made, in the transaction of whoever wants them.
public final class QueueComment {
    private final Comments comments;
    private final CommentLanes lanes;
    private final InstantSource clock;

    public QueueComment(Comments comments, CommentLanes lanes, InstantSource clock) {
        this.comments = comments;
        this.lanes = lanes;
        this.clock = clock;
    }

    /// The one that exists under that id, whatever became of it, or else a new one.
    public Comment queue(NewComment asked) {
        var comment = Comment.queued(asked, clock.instant());
        if (comments.add(comment)) {
            lanes.wake(comment.organisation(), comment.account());
            return comment;
        }
        return comments.find(asked.organisation(), asked.id()).orElseThrow();
    }
}

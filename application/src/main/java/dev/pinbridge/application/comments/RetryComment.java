package dev.pinbridge.application.comments;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.comments.RetryCommentResult.MayBeThere;
import dev.pinbridge.application.comments.RetryCommentResult.NothingToRetry;
import dev.pinbridge.application.comments.RetryCommentResult.Retried;
import dev.pinbridge.application.comments.RetryCommentResult.UnknownComment;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentState.Queued;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.Actor;
import java.time.Instant;
import java.time.InstantSource;

/// Sets a comment going again that waits, was refused or was cancelled, or sooner than it would go by itself.
@UseCase
public final class RetryComment {
    private final Comments comments;
    private final OpenComment open;
    private final CommentLanes lanes;
    private final Transactions transactions;
    private final InstantSource clock;

    public RetryComment(
            Comments comments,
            CallDoor door,
            CommentLanes lanes,
            Events events,
            Transactions transactions,
            InstantSource clock) {
        this.comments = comments;
        this.open = new OpenComment(comments, door, events);
        this.lanes = lanes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param isNotThere whether the actor has looked in the ATS and it is not there. Matters for those only that
    ///     we could not look for ourselves
    public RetryCommentResult retry(Actor actor, CommentId id, boolean isNotThere) {
        return transactions.within(
                actor.organisation(),
                () -> open.lock(actor, id)
                        .map(comment -> retry(comment, isNotThere))
                        .orElseGet(UnknownComment::new));
    }

    private RetryCommentResult retry(Comment comment, boolean isNotThere) {
        var now = clock.instant();
        return switch (comment.state()) {
            case CommentState.Waiting waiting -> queued(comment, waiting.release(now));
            case CommentState.Queued queued -> queued(comment, queued.now(now));
            case CommentState.Refused refused -> queued(comment, refused.tryAgain(now));
            case CommentState.Cancelled cancelled -> queued(comment, cancelled.postAfterAll(now));
            case CommentState.Unconfirmed unconfirmed ->
                unconfirmed.isLeftToAPerson() && isNotThere
                        ? queued(comment, unconfirmed.notThere(now))
                        : unsure(comment, unconfirmed, now);
            case CommentState.Sending _, CommentState.Posted _ -> new NothingToRetry(comment);
        };
    }

    /// What is left to a person is looked for once more: perhaps we may by now.
    private RetryCommentResult unsure(Comment comment, CommentState.Unconfirmed unconfirmed, Instant now) {
        return unconfirmed.isLeftToAPerson()
                ? new MayBeThere(going(comment.moved(unconfirmed.lookLater(now))))
                : new NothingToRetry(comment);
    }

    private RetryCommentResult queued(Comment comment, Queued queued) {
        return new Retried(going(comment.moved(queued)));
    }

    private Comment going(Comment next) {
        comments.update(next);
        lanes.wake(next.organisation(), next.account());
        return next;
    }
}

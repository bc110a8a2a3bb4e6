package dev.pinbridge.application.comments;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.comments.CancelCommentResult.Cancelled;
import dev.pinbridge.application.comments.CancelCommentResult.TooLate;
import dev.pinbridge.application.comments.CancelCommentResult.UnknownComment;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;

/// Takes back a comment as long as nothing has left. Doing it twice is no error.
@UseCase
public final class CancelComment {
    private final Comments comments;
    private final OpenComment open;
    private final Transactions transactions;
    private final InstantSource clock;

    public CancelComment(
            Comments comments, CallDoor door, Events events, Transactions transactions, InstantSource clock) {
        this.comments = comments;
        this.open = new OpenComment(comments, door, events);
        this.transactions = transactions;
        this.clock = clock;
    }

    public CancelCommentResult cancel(Actor actor, CommentId id) {
        return transactions.within(
                actor.organisation(),
                () -> open.lock(actor, id).map(this::cancel).orElseGet(UnknownComment::new));
    }

    private CancelCommentResult cancel(Comment comment) {
        var now = clock.instant();
        return switch (comment.state()) {
            case CommentState.Waiting waiting -> cancelled(comment.moved(waiting.cancel(now)));
            case CommentState.Queued queued -> cancelled(comment.moved(queued.cancel(now)));
            case CommentState.Cancelled _ -> new Cancelled(comment);
            case CommentState.Sending _, CommentState.Unconfirmed _, CommentState.Posted _, CommentState.Refused _ ->
                new TooLate(comment);
        };
    }

    private CancelCommentResult cancelled(Comment cancelled) {
        comments.update(cancelled);
        return new Cancelled(cancelled);
    }
}

package dev.pinbridge.application.comments;

import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Takes back what is not wanted any more and has not been sent, in the transaction of whoever decides so.
public final class WithdrawComments {
    private static final int AT_A_TIME = 500;

    private final Comments comments;
    private final Events events;
    private final InstantSource clock;

    public WithdrawComments(Comments comments, Events events, InstantSource clock) {
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    public void withdraw(OrganisationId organisation, CommentPurpose purpose) {
        events.publish(new CommentsUnsettled(organisation));
        List<Comment> unsent;
        do {
            unsent = comments.unsent(organisation, purpose, AT_A_TIME);
            unsent.forEach(comment -> comments.update(comment.moved(cancelled(comment, clock.instant()))));
        } while (unsent.size() == AT_A_TIME);
    }

    private static CommentState cancelled(Comment comment, Instant now) {
        return switch (comment.state()) {
            case CommentState.Waiting waiting -> waiting.cancel(now);
            case CommentState.Queued queued -> queued.cancel(now);
            case CommentState.Sending _,
                    CommentState.Unconfirmed _,
                    CommentState.Posted _,
                    CommentState.Refused _,
                    CommentState.Cancelled _ -> throw new IllegalStateException("was sent: " + comment.id());
        };
    }
}

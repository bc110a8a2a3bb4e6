package dev.pinbridge.application.comments;

import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Sets comments of an account going again that were held or left to a person, and holds those that cannot go.
public final class WaitingComments {
    private static final int AT_A_TIME = 500;

    private final Comments comments;
    private final CommentLanes lanes;
    private final Events events;
    private final InstantSource clock;

    public WaitingComments(Comments comments, CommentLanes lanes, Events events, InstantSource clock) {
        this.comments = comments;
        this.lanes = lanes;
        this.events = events;
        this.clock = clock;
    }

    void release(OrganisationId organisation, AccountName account, CommentObstacle obstacle) {
        List<Comment> waiting;
        do {
            waiting = comments.waiting(organisation, account, obstacle, AT_A_TIME);
            waiting.forEach(comment -> comments.update(comment.moved(released(comment, clock.instant()))));
        } while (waiting.size() == AT_A_TIME);
        lanes.wake(organisation, account);
    }

    /// Those whose outcome is unknown and that could not be looked for are looked for now.
    void lookAgain(OrganisationId organisation, AccountName account) {
        events.publish(new CommentsUnsettled(organisation));
        List<Comment> left;
        do {
            left = comments.leftToAPerson(organisation, account, AT_A_TIME);
            left.forEach(comment -> comments.update(comment.moved(looked(comment, clock.instant()))));
        } while (left.size() == AT_A_TIME);
        lanes.wake(organisation, account);
    }

    void hold(OrganisationId organisation, AccountName account) {
        List<Comment> queued;
        do {
            queued = comments.queued(organisation, account, AT_A_TIME);
            queued.forEach(comment -> comments.update(comment.moved(held(comment, clock.instant()))));
        } while (queued.size() == AT_A_TIME);
    }

    private static CommentState released(Comment comment, Instant now) {
        return comment.state() instanceof CommentState.Waiting waiting ? waiting.release(now) : comment.state();
    }

    private static CommentState looked(Comment comment, Instant now) {
        return comment.state() instanceof CommentState.Unconfirmed unconfirmed
                ? unconfirmed.lookLater(now)
                : comment.state();
    }

    private static CommentState held(Comment comment, Instant now) {
        return comment.state() instanceof CommentState.Queued queued
                ? queued.hold(CommentObstacle.NOT_CONNECTED, now)
                : comment.state();
    }
}

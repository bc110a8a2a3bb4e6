package dev.pinbridge.application.comments;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
import java.util.Optional;

/// Holds a comment, unless what it would wait for has come in the meantime.
///
/// Whoever brings it, a connection or a permission, locks what is locked here, and then releases the comments
/// that wait. So the two come one after the other: either the release sees the held one, or this sees what has
/// come.
public final class CommentHolding {
    private final Comments comments;
    private final Integrations integrations;
    private final Transactions transactions;
    private final Events events;

    public CommentHolding(Comments comments, Integrations integrations, Transactions transactions, Events events) {
        this.comments = comments;
        this.integrations = integrations;
        this.transactions = transactions;
        this.events = events;
    }

    /// @param otherwise the state when there is nothing to wait for any more
    void hold(Comment comment, CommentState.Waiting waiting, CommentState.Queued otherwise) {
        transactions.run(
                comment.organisation(),
                () -> comments.update(
                        comment.moved(isStillMissing(waiting.obstacle(), comment) ? waiting : otherwise)));
    }

    private boolean isStillMissing(CommentObstacle obstacle, Comment comment) {
        return switch (obstacle) {
            case NOT_CONNECTED -> permissions(comment).isEmpty();
            case NO_PERMISSION -> !may(Capability.WRITE_COMMENTS, comment);
            case PARKED -> true;
        };
    }

    /// Leaves one that may not be looked for to a person, unless a key has come that may: then it is looked for
    /// at once.
    void leaveToAPerson(Comment comment, CommentState.Unconfirmed unconfirmed, Instant now) {
        transactions.run(comment.organisation(), () -> {
            if (may(Capability.READ_COMMENTS, comment)) {
                comments.update(comment.moved(unconfirmed.lookLater(now)));
            } else {
                events.publish(new CommentsUnsettled(comment.organisation()));
                comments.update(comment.moved(unconfirmed.leftToAPerson()));
            }
        });
    }

    private boolean may(Capability capability, Comment comment) {
        return permissions(comment)
                .filter(permissions -> permissions.allow(capability))
                .isPresent();
    }

    /// Of the connection to the comment's account, until the transaction ends.
    private Optional<Permissions> permissions(Comment comment) {
        return integrations
                .lock(comment.organisation(), Product.METAVIEW)
                .filter(integration -> integration.account().equals(comment.account()))
                .filter(Integration.Connected.class::isInstance)
                .map(Integration::permissions);
    }
}

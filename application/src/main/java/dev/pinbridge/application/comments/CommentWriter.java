package dev.pinbridge.application.comments;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentPosted;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what a lane found out, if the comment is still as it was worked on, and tells of what was posted.
public final class CommentWriter {
    private static final Logger log = LoggerFactory.getLogger(CommentWriter.class);

    private final Comments comments;
    private final Transactions transactions;
    private final Events events;

    public CommentWriter(Comments comments, Transactions transactions, Events events) {
        this.comments = comments;
        this.transactions = transactions;
        this.events = events;
    }

    /// @return false when somebody else changed it in the meantime; then nothing is written
    boolean write(Comment next) {
        var written = transactions.within(next.organisation(), () -> update(next));
        log.atInfo()
                .addKeyValue("organisation", next.organisation().value())
                .addKeyValue("comment", next.id().value())
                .addKeyValue("status", CommentStatus.of(next.state()))
                .addKeyValue("epoch", next.epoch())
                .log(written ? "comment moved" : "comment was moved by somebody else");
        return written;
    }

    private boolean update(Comment next) {
        if (next.state().needsAPerson()) {
            events.publish(new CommentsUnsettled(next.organisation()));
        }
        var written = comments.update(next);
        if (written && next.state() instanceof CommentState.Posted) {
            events.publish(new CommentPosted(next));
        }
        return written;
    }
}

package dev.pinbridge.application.comments;

import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentState.Sending;
import dev.pinbridge.domain.comments.CommentState.Unconfirmed;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settles a send whose outcome is unknown, by looking for the reference in the comments on the application. Only
/// when it was looked for often enough, over a time in which a slow server would have finished, is it queued
/// again.
public final class SettleComment {
    private static final Logger log = LoggerFactory.getLogger(SettleComment.class);

    private final CurrentAts ats;
    private final AtsComments theirs;
    private final CommentHolding holding;
    private final CommentWriter writer;
    private final InstantSource clock;
    private final Pace pace;

    public SettleComment(
            CurrentAts ats,
            AtsComments theirs,
            CommentHolding holding,
            CommentWriter writer,
            InstantSource clock,
            Pace pace) {
        this.ats = ats;
        this.theirs = theirs;
        this.holding = holding;
        this.writer = writer;
        this.clock = clock;
        this.pace = pace;
    }

    /// @throws AtsPaused when nothing is asked of the account now; it is looked for when it is again
    void look(Comment comment, Unconfirmed unconfirmed) {
        if (comment.isSuspect()) {
            writer.write(comment.handedOver(unconfirmed.leftToAPerson()));
            return;
        }
        var access = ats.of(comment.organisation(), Product.METAVIEW)
                .filter(open -> open.via().account().equals(comment.account()));
        if (access.isPresent() && !access.get().via().permissions().allow(Capability.READ_COMMENTS)) {
            holding.leaveToAPerson(comment, unconfirmed, clock.instant());
            return;
        }
        try {
            writer.write(comment.moved(access.map(open -> found(comment, unconfirmed, open))
                    .orElseGet(() -> unconfirmed.lookLater(clock.instant().plus(pace.longestRetry())))));
        } catch (AtsPaused e) {
            writer.write(comment.moved(unconfirmed.lookLater(e.pause().until())));
            throw e;
        }
    }

    /// For one that was being sent when something broke on our side.
    void interrupted(Comment comment, String why) {
        if (comment.state() instanceof Sending sending) {
            writer.write(comment.brokenOff(unknown(sending, why)));
        }
    }

    /// The state of one whose request may have been taken. Whether it may be looked for is seen when it is time
    /// to.
    Unconfirmed unknown(Sending sending, String why) {
        var now = clock.instant();
        return sending.unconfirmed(why, pace.firstLook(now), now);
    }

    private CommentState found(Comment comment, Unconfirmed unconfirmed, CurrentAts.Access access) {
        try {
            return search(comment, access)
                    .<CommentState>map(id -> unconfirmed.found(id, clock.instant()))
                    .orElseGet(() -> inVain(comment, unconfirmed));
        } catch (AtsPaused e) {
            throw e;
        } catch (AtsTrouble e) {
            log.atInfo().addKeyValue("comment", comment.id().value()).log("could not look for a comment: {}", e.what());
            if (e instanceof AtsDenied denied) {
                ats.denied(access.via(), denied.loss());
            }
            return unconfirmed.lookLater(clock.instant().plus(pace.looks().getLast()));
        }
    }

    /// Should somebody have copied it, the first is ours.
    private Optional<AtsCommentId> search(Comment comment, CurrentAts.Access access) {
        return theirs.on(access.credentials(), comment.application()).reversed().stream()
                .filter(one -> comment.id().isIn(one.text()))
                .map(AtsComment::id)
                .findFirst();
    }

    private CommentState inVain(Comment comment, Unconfirmed unconfirmed) {
        var now = clock.instant();
        return pace.nextLook(unconfirmed.looks() + 1, now)
                .<CommentState>map(unconfirmed::notYetFound)
                .orElseGet(() -> unconfirmed.neverArrived(comment.createdAt(), now));
    }
}

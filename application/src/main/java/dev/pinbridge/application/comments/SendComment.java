package dev.pinbridge.application.comments;

import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState.Queued;
import dev.pinbridge.domain.comments.CommentState.Sending;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one queued comment to the ATS. It is stored that it is being sent before the request leaves, so that
/// whatever dies afterwards, nobody sends it again without looking first.
public final class SendComment {
    private static final Logger log = LoggerFactory.getLogger(SendComment.class);

    private final CurrentAts ats;
    private final CommentIntake intake;
    private final SettleComment settle;
    private final CommentHolding holding;
    private final CommentWriter writer;
    private final InstantSource clock;
    private final Pace pace;
    private final RandomGenerator random;

    public SendComment(
            CurrentAts ats,
            CommentIntake intake,
            SettleComment settle,
            CommentHolding holding,
            CommentWriter writer,
            InstantSource clock,
            Pace pace,
            RandomGenerator random) {
        this.ats = ats;
        this.intake = intake;
        this.settle = settle;
        this.holding = holding;
        this.writer = writer;
        this.clock = clock;
        this.pace = pace;
        this.random = random;
    }

    /// @param held whether the lane is still this node's; once it is not, nothing leaves any more
    /// @throws AtsPaused when nothing is sent to the account now; the comment is queued until it is again
    void send(Comment comment, Queued queued, BooleanSupplier held) {
        if (comment.isSuspect()) {
            writer.write(comment.moved(queued.hold(CommentObstacle.PARKED, clock.instant())));
            return;
        }
        var access = ats.of(comment.organisation(), Product.METAVIEW)
                .filter(open -> open.via().account().equals(comment.account()));
        if (access.isEmpty()) {
            hold(comment, queued, CommentObstacle.NOT_CONNECTED);
        } else if (!access.get().via().permissions().allow(Capability.WRITE_COMMENTS)) {
            hold(comment, queued, CommentObstacle.NO_PERMISSION);
        } else {
            submit(comment, queued, access.get(), held);
        }
    }

    private void hold(Comment comment, Queued queued, CommentObstacle obstacle) {
        var now = clock.instant();
        holding.hold(comment, queued.hold(obstacle, now), queued.later(now.plus(pace.firstRetry()), null));
    }

    /// What cannot be written once the request has left is not caught: the comment then says that it is being
    /// sent, and the lane, which fails with it, begins its next run by looking at such ones.
    private void submit(Comment comment, Queued queued, CurrentAts.Access access, BooleanSupplier held) {
        var sending = queued.send(clock.instant());
        var sent = comment.moved(sending);
        if (!writer.write(sent)) {
            return;
        }
        Posting posting;
        try {
            // Perhaps this node stands still for so long that another one is working here by then.
            posting = intake.post(access.credentials(), sent.application(), sent.text(), held);
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("comment", sent.id().value())
                    .setCause(e)
                    .log("a comment failed while it was sent");
            settle.interrupted(sent, "internal error while sending");
            return;
        }
        conclude(sent, sending, posting, access);
    }

    private void conclude(Comment sent, Sending sending, Posting posting, CurrentAts.Access access) {
        var now = clock.instant();
        switch (posting) {
            case Posting.Accepted(var comment) -> writer.write(sent.moved(sending.accepted(comment, now)));
            case Posting.Refused(var words) -> writer.write(sent.moved(sending.refused(words, now)));
            case Posting.Denied(var loss, var words) -> {
                ats.denied(access.via(), loss);
                holding.hold(
                        sent,
                        sending.hold(obstacle(loss), now),
                        sending.postponed(now.plus(pace.firstRetry()), words, now));
            }
            case Posting.Busy(var retryAfter) -> postpone(sent, sending, retryAfter, "Pinpoint asked to slow down");
            case Posting.Held(var pause) -> {
                writer.write(sent.moved(sending.postponed(pause.until(), pause.words(), now)));
                throw new AtsPaused(pause);
            }
            case Posting.Withdrawn _ -> writer.write(sent.moved(sending.postponed(now, "the lane was given up", now)));
            case Posting.NotReached(var why) -> postpone(sent, sending, Duration.ZERO, why);
            case Posting.Unknown(var why) -> writer.write(sent.moved(settle.unknown(sending, why)));
        }
    }

    private static CommentObstacle obstacle(Loss loss) {
        return switch (loss) {
            case Loss.OfConnection _ -> CommentObstacle.NOT_CONNECTED;
            case Loss.OfCapability _ -> CommentObstacle.NO_PERMISSION;
        };
    }

    private void postpone(Comment sent, Sending sending, Duration atLeast, String why) {
        var now = clock.instant();
        var next = pace.retryAfter(sent.attempts(), now, atLeast, random);
        writer.write(sent.moved(sending.postponed(next, why, now)));
    }
}

package dev.pinbridge.application.comments;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsPaused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on everything that is due in an account's lane, one comment after the other, until nothing is.
///
/// The caller makes sure that only one node does so at a time. A comment found in the middle of being sent is
/// therefore one whose node died; whether it arrived is found out by looking.
@UseCase
public final class PostComments {
    private static final Logger log = LoggerFactory.getLogger(PostComments.class);

    private final Comments comments;
    private final SendComment send;
    private final SettleComment settle;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Pace pace;

    public PostComments(
            Comments comments,
            SendComment send,
            SettleComment settle,
            Transactions transactions,
            InstantSource clock,
            Pace pace) {
        this.comments = comments;
        this.send = send;
        this.settle = settle;
        this.transactions = transactions;
        this.clock = clock;
        this.pace = pace;
    }

    /// Returns when nothing is due, when nothing is sent to the account for a while, or soon after `held` turns
    /// false; what is under way is finished first.
    /// @return when something is due again; empty when nothing is
    /// @throws IllegalStateException when a comment could not even be written; it was left as it is
    public Optional<Instant> post(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        transactions
                .within(organisation, () -> comments.sending(organisation, account))
                .forEach(comment -> settle.interrupted(comment, "the node that was sending it stopped"));
        var failed = new HashSet<CommentId>();
        var pauseEnd = Instant.MIN;
        try {
            while (held.getAsBoolean()) {
                var comment = take(organisation, account, failed);
                if (comment.isEmpty()) {
                    break;
                }
                work(comment.get(), held, failed);
            }
        } catch (AtsPaused e) {
            pauseEnd = e.pause().until();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " comments could not be worked on; see the log");
        }
        return nextDue(organisation, account, pauseEnd);
    }

    /// Nothing is sent before the account's pause is over, whatever is due.
    private Optional<Instant> nextDue(OrganisationId organisation, AccountName account, Instant pauseEnd) {
        return transactions
                .within(organisation, () -> comments.nextDue(organisation, account))
                .map(due -> due.isAfter(pauseEnd) ? due : pauseEnd);
    }

    /// The next one, of which it is known from now on that work on it has begun. One that somebody changes at the
    /// same moment is read anew.
    private Optional<Comment> take(OrganisationId organisation, AccountName account, Set<CommentId> except) {
        return transactions.within(organisation, () -> {
            var now = clock.instant();
            var due = comments.due(organisation, account, now, except);
            while (due.isPresent()) {
                var taken = due.get().taken(now, pace.afterBreakingOff());
                if (comments.update(taken)) {
                    return Optional.of(taken);
                }
                due = comments.due(organisation, account, now, except);
            }
            return Optional.empty();
        });
    }

    /// @throws AtsPaused when nothing is sent to the account for a while; the comment was put back
    private void work(Comment comment, BooleanSupplier held, Set<CommentId> failed) {
        try {
            switch (comment.state()) {
                case CommentState.Queued queued -> send.send(comment, queued, held);
                case CommentState.Unconfirmed unconfirmed -> settle.look(comment, unconfirmed);
                case CommentState.Waiting _,
                        CommentState.Sending _,
                        CommentState.Posted _,
                        CommentState.Refused _,
                        CommentState.Cancelled _ -> throw new IllegalStateException("not due: " + comment.id());
            }
        } catch (AtsPaused e) {
            throw e;
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("comment", comment.id().value())
                    .setCause(e)
                    .log("a comment could not be worked on");
            failed.add(comment.id());
        }
    }
}

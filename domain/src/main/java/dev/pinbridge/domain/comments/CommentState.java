package dev.pinbridge.domain.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a comment stands. The methods are the only ways from one state to another: nothing but a `Sending` can
/// be sent, and nothing that may have arrived becomes `Sending` again without a look at the ATS in between, by us
/// or by a person.
public sealed interface CommentState {
    /// When this state was entered.
    Instant since();

    /// Whether it goes on only once somebody does something about this comment. What waits for a connection or a
    /// permission is told of as such.
    default boolean needsAPerson() {
        return switch (this) {
            case Waiting waiting -> waiting.obstacle() == CommentObstacle.PARKED;
            case Unconfirmed unconfirmed -> unconfirmed.isLeftToAPerson();
            case Refused _ -> true;
            case Queued _, Sending _, Posted _, Cancelled _ -> false;
        };
    }

    /// Held until something changes.
    record Waiting(CommentObstacle obstacle, Instant since) implements CommentState {
        public Queued release(Instant at) {
            return new Queued(at, at, null);
        }

        /// It is not wanted any more.
        public Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }
    }

    /// Will be sent, not before `notBefore`.
    ///
    /// @param trouble what went wrong at the last try, if anything did
    record Queued(
            Instant since, Instant notBefore, @Nullable String trouble) implements CommentState {
        public Sending send(Instant at) {
            return new Sending(at);
        }

        public Waiting hold(CommentObstacle obstacle, Instant at) {
            return new Waiting(obstacle, at);
        }

        public Queued later(Instant next, @Nullable String why) {
            return new Queued(since, next, why);
        }

        /// A person does not want to wait.
        public Queued now(Instant at) {
            return new Queued(since, at, trouble);
        }

        /// It is not wanted any more, and nothing has left.
        public Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }
    }

    /// A request may be under way, or was when the node that sent it died.
    record Sending(Instant since) implements CommentState {
        public Posted accepted(AtsCommentId comment, Instant at) {
            return new Posted(comment, at);
        }

        public Refused refused(String words, Instant at) {
            return new Refused(words, at);
        }

        /// The ATS certainly did not get or take the request.
        public Queued postponed(Instant next, String why, Instant at) {
            return new Queued(at, next, why);
        }

        /// As [#postponed], and it is no use to try again before something changes.
        public Waiting hold(CommentObstacle obstacle, Instant at) {
            return new Waiting(obstacle, at);
        }

        /// The ATS may have taken the request.
        public Unconfirmed unconfirmed(String why, Instant nextLook, Instant at) {
            return new Unconfirmed(at, why, 0, nextLook);
        }
    }

    /// It is not known whether the ATS has it; settled by looking there.
    ///
    /// @param looks how often was looked in vain
    /// @param nextLook null when we may not look and a person has to
    record Unconfirmed(
            Instant since, String why, int looks, @Nullable Instant nextLook) implements CommentState {
        public Posted found(AtsCommentId comment, Instant at) {
            return new Posted(comment, at);
        }

        public Unconfirmed notYetFound(Instant next) {
            return new Unconfirmed(since, why, looks + 1, next);
        }

        /// The look itself failed, which says nothing.
        public Unconfirmed lookLater(Instant next) {
            return new Unconfirmed(since, why, looks, next);
        }

        public Unconfirmed leftToAPerson() {
            return new Unconfirmed(since, why, looks, null);
        }

        public boolean isLeftToAPerson() {
            return nextLook == null;
        }

        /// A person, to whom it was left, has looked and asks to send again.
        public Queued notThere(Instant at) {
            return new Queued(at, at, null);
        }

        /// Looked often enough, over a time long enough for a slow server to finish.
        ///
        /// @param asked when it was first asked for, so that it keeps its turn
        public Queued neverArrived(Instant asked, Instant at) {
            return new Queued(at, asked, why);
        }
    }

    /// The ATS has it.
    record Posted(AtsCommentId comment, Instant since) implements CommentState {}

    /// The ATS said no. `words` are its own.
    record Refused(String words, Instant since) implements CommentState {
        /// A person asks to try again, after mending what was wrong.
        public Queued tryAgain(Instant at) {
            return new Queued(at, at, null);
        }
    }

    /// Not to be sent: it was not wanted any more before anything had left.
    record Cancelled(Instant since) implements CommentState {
        public Queued postAfterAll(Instant at) {
            return new Queued(at, at, null);
        }
    }
}

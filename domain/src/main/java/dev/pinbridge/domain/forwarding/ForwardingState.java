package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.positions.JobQuestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a forwarding stands. The methods are the only ways from one state to another: nothing but a `Sending`
/// can be sent, and nothing becomes `Sending` a second time without a look at the ATS in between.
public sealed interface ForwardingState {
    /// When this state was entered.
    Instant since();

    /// Whether nothing happens any more until a person does something about this very hand-over. One that waits
    /// for the integration, a permission or the plan goes on with all others.
    default boolean needsAPerson() {
        return switch (this) {
            case Waiting waiting -> waiting.reason().needsAPerson();
            case Unconfirmed unconfirmed -> unconfirmed.isLeftToAPerson();
            case Refused _ -> true;
            case Queued _, Sending _, Sent _, AlreadyApplied _, Cancelled _ -> false;
        };
    }

    /// Held until something changes.
    ///
    /// @param unanswered the questions behind [MissingInformation#ANSWERS]
    record Waiting(WaitingReason reason, List<MissingInformation> missing, List<JobQuestion> unanswered, Instant since)
            implements ForwardingState {
        public Waiting {
            missing = List.copyOf(missing);
            unanswered = List.copyOf(unanswered);
        }

        public Waiting(WaitingReason reason, List<MissingInformation> missing, Instant since) {
            this(reason, missing, List.of(), since);
        }

        public Queued release(Instant at) {
            return new Queued(at, at, null);
        }

        /// The same person has another hand-over to the same job.
        public Cancelled servedByAnother(Instant at) {
            return new Cancelled(at);
        }

        /// A person decided against it.
        public Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }
    }

    /// Will be sent, not before `notBefore`.
    ///
    /// @param trouble what went wrong at the last try, if anything did
    record Queued(
            Instant since, Instant notBefore, @Nullable String trouble) implements ForwardingState {
        public Sending send(Instant at) {
            return new Sending(at);
        }

        public Waiting hold(WaitingReason reason, List<MissingInformation> missing, Instant at) {
            return hold(reason, missing, List.of(), at);
        }

        public Waiting hold(
                WaitingReason reason, List<MissingInformation> missing, List<JobQuestion> unanswered, Instant at) {
            return new Waiting(reason, missing, unanswered, at);
        }

        public Queued later(Instant next, String why) {
            return new Queued(since, next, why);
        }

        /// A person does not want to wait.
        public Queued now(Instant at) {
            return new Queued(since, at, trouble);
        }

        /// A person decided against it in time.
        public Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }

        /// The person was found on the job before anything was sent.
        public AlreadyApplied alreadyApplied(ApplicationId application, Instant at) {
            return new AlreadyApplied(application, at);
        }

        /// Our own earlier send was found.
        public Sent found(ApplicationId application, Instant at) {
            return new Sent(application, at);
        }
    }

    /// A request may be under way, or was when the node that sent it died.
    record Sending(Instant since) implements ForwardingState {
        public Sent accepted(ApplicationId application, Instant at) {
            return new Sent(application, at);
        }

        public AlreadyApplied alreadyApplied(ApplicationId application, Instant at) {
            return new AlreadyApplied(application, at);
        }

        public Refused refused(String words, Instant at) {
            return new Refused(words, at);
        }

        /// The ATS certainly did not get or take the request.
        public Queued postponed(Instant next, String why, Instant at) {
            return new Queued(at, next, why);
        }

        public Waiting hold(WaitingReason reason, Instant at) {
            return new Waiting(reason, List.of(), at);
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
            Instant since, String why, int looks, @Nullable Instant nextLook) implements ForwardingState {
        public Sent found(ApplicationId application, Instant at) {
            return new Sent(application, at);
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

    /// The application exists, made by us.
    record Sent(ApplicationId application, Instant since) implements ForwardingState {}

    /// The person had applied for the job before; nothing was created.
    record AlreadyApplied(ApplicationId application, Instant since) implements ForwardingState {}

    /// The ATS said no. `words` are its own.
    record Refused(String words, Instant since) implements ForwardingState {
        /// A person asks to try again, after mending what was wrong.
        public Queued tryAgain(Instant at) {
            return new Queued(at, at, null);
        }
    }

    /// Not to be sent: a person decided against it, or another hand-over to the same job serves.
    record Cancelled(Instant since) implements ForwardingState {
        public Queued sendAfterAll(Instant at) {
            return new Queued(at, at, null);
        }
    }
}

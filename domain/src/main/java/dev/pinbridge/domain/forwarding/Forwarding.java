package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One hand-over of a candidate to a job of the ATS: a row of the ledger. There is at most one for the same
/// candidate and job, and at most one without a job for the same candidate and position.
///
/// @param target null while the position is not linked
/// @param attempts how often a request was sent
/// @param interruptions how often work on it began and has not ended: because it is going on, or because the node
/// died
/// @param earlier the person's other applications at the ATS, as they were found before sending
/// @param epoch counts the changes of this row; a change based on an older version is refused
public record Forwarding(
        ForwardingId id,
        OrganisationId organisation,
        CandidateId candidate,
        PositionId position,
        @Nullable JobTarget target,
        ForwardingOrigin origin,
        Urgency urgency,
        ForwardingState state,
        int attempts,
        int interruptions,
        List<AtsApplication> earlier,
        Instant createdAt,
        long epoch) {
    /// Those that are due in the order in which they are worked on: clicks before everything; then those of which
    /// it is not known whether they arrived, lest they stay so behind a long queue; then by urgency. Within these
    /// the longest due first.
    public static final Comparator<Forwarding> IN_TURN = Comparator.comparing(Forwarding::precedence)
            .thenComparing(Forwarding::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    /// After so many a row is suspected of ending the service, and is parked.
    private static final int TOO_MANY_INTERRUPTIONS = 3;

    public Forwarding {
        earlier = List.copyOf(earlier);
    }

    /// The same forwarding in its next state: what was worked on it has ended.
    ///
    /// What broke off earlier is forgotten, except by a look at the ATS, which says nothing of whether sending is
    /// safe.
    public Forwarding moved(ForwardingState next) {
        var isLook = state instanceof ForwardingState.Unconfirmed || next instanceof ForwardingState.Unconfirmed;
        return moved(next, isLook ? Math.max(0, interruptions - 1) : 0);
    }

    /// The next state of a row that was being worked on when its node died.
    public Forwarding brokenOff(ForwardingState next) {
        return moved(next, interruptions);
    }

    private Forwarding moved(ForwardingState next, int left) {
        var isAboutToLeave = next instanceof ForwardingState.Sending;
        return copy(
                target,
                origin,
                urgency,
                next,
                isAboutToLeave ? attempts + 1 : attempts,
                // What is about to be sent is still being worked on.
                isAboutToLeave ? interruptions : left,
                earlier,
                epoch + 1);
    }

    /// As it is while it is worked on, if that breaks off not due again before then.
    public Forwarding taken(Instant notBefore) {
        var begun = switch (state) {
            case ForwardingState.Queued queued ->
                new ForwardingState.Queued(queued.since(), notBefore, queued.trouble());
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.lookLater(notBefore);
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> throw new IllegalStateException("not due: " + id);
        };
        return copy(target, origin, urgency, begun, attempts, interruptions + 1, earlier, epoch);
    }

    /// Whether work on it, which has begun once more, broke off too often before. What was sent is looked for
    /// some more times, since the sending may have been what broke off.
    public boolean isSuspect() {
        return interruptions
                > (state instanceof ForwardingState.Unconfirmed ? 2 * TOO_MANY_INTERRUPTIONS : TOO_MANY_INTERRUPTIONS);
    }

    /// Aimed at another job, or at one for the first time; only while nothing was sent.
    public Forwarding aimedAt(JobTarget newTarget) {
        return copy(newTarget, origin, urgency, state, attempts, interruptions, earlier, epoch);
    }

    private int precedence() {
        var isUnknown = state instanceof ForwardingState.Unconfirmed;
        return switch (urgency) {
            case CLICK -> 0;
            case START -> isUnknown ? 1 : 2;
            case BACKLOG -> isUnknown ? 1 : 3;
        };
    }

    /// When it is to be worked on; null when it is not to be by itself.
    public @Nullable Instant dueAt() {
        return switch (state) {
            case ForwardingState.Queued queued -> queued.notBefore();
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.nextLook();
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> null;
        };
    }

    public Forwarding askedForBy(ForwardingOrigin newOrigin, Urgency newUrgency) {
        return copy(target, newOrigin, newUrgency, state, attempts, interruptions, earlier, epoch);
    }

    public Forwarding knowing(List<AtsApplication> found) {
        return copy(target, origin, urgency, state, attempts, interruptions, found, epoch);
    }

    private Forwarding copy(
            @Nullable JobTarget newTarget,
            ForwardingOrigin newOrigin,
            Urgency newUrgency,
            ForwardingState newState,
            int newAttempts,
            int newInterruptions,
            List<AtsApplication> newEarlier,
            long newEpoch) {
        return new Forwarding(
                id,
                organisation,
                candidate,
                position,
                newTarget,
                newOrigin,
                newUrgency,
                newState,
                newAttempts,
                newInterruptions,
                newEarlier,
                createdAt,
                newEpoch);
    }
}

package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingResumed;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.Position;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where forwardings are entered and set going. Every method runs in the caller's transaction, so that a row,
/// what caused it and its place in the queue are stored together or not at all.
public final class Ledger {
    private final Forwardings forwardings;
    private final Integrations integrations;
    private final Organisations organisations;
    private final Lanes lanes;
    private final Events events;
    private final Supplier<ForwardingId> ids;
    private final InstantSource clock;

    public Ledger(
            Forwardings forwardings,
            Integrations integrations,
            Organisations organisations,
            Lanes lanes,
            Events events,
            Supplier<ForwardingId> ids,
            InstantSource clock) {
        this.forwardings = forwardings;
        this.integrations = integrations;
        this.organisations = organisations;
        this.lanes = lanes;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Enters the candidate of a conversation for the job of its position; the second time returns the first row.
    Forwarding enter(Conversation.Started conversation, Position position, ForwardingOrigin origin, Urgency urgency) {
        var now = clock.instant();
        var organisation = conversation.organisation();
        var target = target(position);
        wake(organisation, target);
        var entered = forwardings.addUnlessThere(new Forwarding(
                ids.get(),
                organisation,
                conversation.request().candidate(),
                position.id(),
                target,
                origin,
                urgency,
                firstState(position, target, now),
                0,
                0,
                List.of(),
                now,
                0));
        forwardings.tie(organisation, conversation.id(), entered.id());
        return entered;
    }

    /// Queues a row again that was held, refused, cancelled or left to a person, aimed at the given job. A row
    /// that is on its way or has arrived is left alone. When the candidate has another row for that job, that one
    /// serves instead.
    Forwarding release(Forwarding row, @Nullable JobTarget target, ForwardingOrigin origin, Urgency urgency, Mover by) {
        var next = released(row.state());
        if (next.isEmpty()) {
            return row;
        }
        var aimed = target == null ? row : row.aimedAt(target);
        var queued = aimed.askedForBy(origin, urgency).moved(next.get());
        wake(queued.organisation(), queued.target());
        ForwardingResumed.from(row).ifPresent(events::publish);
        return forwardings.update(queued, Move.by(by, clock.instant())) ? queued : instead(row, queued);
    }

    /// Lets a queued row go before those that nobody waits for, and at once. Any other is left alone.
    Forwarding hurry(Forwarding row, Mover by) {
        if (!(row.state() instanceof ForwardingState.Queued queued)) {
            return row;
        }
        var now = clock.instant();
        if (row.urgency() == Urgency.CLICK && !queued.notBefore().isAfter(now)) {
            return row;
        }
        wake(row.organisation(), row.target());
        var hurried = row.askedForBy(row.origin(), Urgency.CLICK).moved(queued.now(now));
        return forwardings.update(hurried, Move.by(by, now))
                ? hurried
                : forwardings.find(row.organisation(), row.id()).orElse(row);
    }

    /// Takes a row out that waits or is queued. Any other is left alone, and returned as it is by now: one that
    /// may be at the ATS has to be remembered as such.
    Forwarding cancel(Forwarding row, Mover by) {
        var now = clock.instant();
        var next = switch (row.state()) {
            case ForwardingState.Waiting waiting -> Optional.of(waiting.cancel(now));
            case ForwardingState.Queued queued -> Optional.of(queued.cancel(now));
            case ForwardingState.Sending _,
                    ForwardingState.Unconfirmed _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> Optional.<ForwardingState.Cancelled>empty();
        };
        if (next.isPresent()) {
            ForwardingResumed.from(row).ifPresent(events::publish);
        }
        return next.map(row::moved)
                .filter(cancelled -> forwardings.update(cancelled, Move.by(by, now)))
                .orElseGet(() -> forwardings.find(row.organisation(), row.id()).orElse(row));
    }

    static boolean isCancelled(Forwarding row) {
        return row.state() instanceof ForwardingState.Cancelled;
    }

    /// What is there instead: the row as somebody else moved it, or the one that the new job has of the same
    /// person.
    private Forwarding instead(Forwarding row, Forwarding queued) {
        var stored = forwardings.find(row.organisation(), row.id()).orElseThrow();
        if (stored.epoch() != row.epoch()) {
            return stored;
        }
        if (stored.state() instanceof ForwardingState.Waiting waiting) {
            forwardings.update(stored.moved(waiting.servedByAnother(clock.instant())));
        }
        return forwardings.addUnlessThere(queued);
    }

    private Optional<ForwardingState> released(ForwardingState state) {
        var now = clock.instant();
        return switch (state) {
            case ForwardingState.Waiting waiting -> Optional.of(waiting.release(now));
            case ForwardingState.Refused refused -> Optional.of(refused.tryAgain(now));
            case ForwardingState.Cancelled cancelled -> Optional.of(cancelled.sendAfterAll(now));
            case ForwardingState.Unconfirmed unconfirmed ->
                unconfirmed.isLeftToAPerson() ? Optional.of(unconfirmed.notThere(now)) : Optional.empty();
            case ForwardingState.Queued _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _ -> Optional.empty();
        };
    }

    /// The job of the connected account that the position is linked to, or null.
    @Nullable
    JobTarget target(Position position) {
        var link = position.link();
        var elsewhere = link != null
                && integrations
                        .of(position.organisation(), Product.CORD)
                        .filter(integration -> integration.account().equals(link.account()))
                        .isEmpty();
        return link == null || elsewhere ? null : JobTarget.of(link);
    }

    private ForwardingState firstState(Position position, @Nullable JobTarget target, Instant now) {
        if (target == null) {
            return new ForwardingState.Waiting(WaitingReason.NOT_LINKED, List.of(), now);
        }
        if (!organisations.hasIntegration(position.organisation())) {
            return new ForwardingState.Waiting(WaitingReason.PLAN, List.of(), now);
        }
        var connected =
                integrations.of(position.organisation(), Product.CORD).orElse(null) instanceof Integration.Connected;
        return connected
                ? new ForwardingState.Queued(now, now, null)
                : new ForwardingState.Waiting(WaitingReason.INTEGRATION_NEEDS_ATTENTION, List.of(), now);
    }

    /// Before anything is read or written: waking takes its place behind whoever connects, disconnects or is
    /// about to find the lane empty, and locks are taken in the same order everywhere. A lane woken for nothing
    /// does no harm.
    private void wake(OrganisationId organisation, @Nullable JobTarget target) {
        if (target != null) {
            lanes.wake(organisation, target.account());
        }
    }
}

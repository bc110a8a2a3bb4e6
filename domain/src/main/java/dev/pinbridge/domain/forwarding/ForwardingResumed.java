package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Optional;

/// A hand-over that stood still is about to go on, or is given up. Told before the row is written, as
/// [ForwardingStalled].
public record ForwardingResumed(OrganisationId organisation) implements DomainEvent {
    /// The event of moving on from here, if it is one.
    public static Optional<ForwardingResumed> from(Forwarding before) {
        return before.state().needsAPerson()
                ? Optional.of(new ForwardingResumed(before.organisation()))
                : Optional.empty();
    }
}

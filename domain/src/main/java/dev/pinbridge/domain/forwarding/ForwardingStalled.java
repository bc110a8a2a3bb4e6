package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Optional;

/// A hand-over is about to stand still until a person does something, see [ForwardingState#needsAPerson]. Told
/// before the row is written, because whoever reacts may have to take its place behind others before rows are
/// locked; should somebody else have moved the row, nothing has come of it.
public record ForwardingStalled(OrganisationId organisation) implements DomainEvent {
    /// The event of this move, if it is one.
    public static Optional<ForwardingStalled> by(Forwarding next) {
        return next.state().needsAPerson() ? Optional.of(new ForwardingStalled(next.organisation())) : Optional.empty();
    }
}

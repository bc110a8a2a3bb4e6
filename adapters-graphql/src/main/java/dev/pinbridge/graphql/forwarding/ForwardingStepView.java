package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.WaitingReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A step in the life of a forwarding as the schema shows it.
record ForwardingStepView(ForwardingStep step) {
    public Instant movedAt() {
        return step.move().at();
    }

    public ForwardingStatus status() {
        return step.status();
    }

    public @Nullable WaitingReason waitingReason() {
        return step.reason();
    }

    public @Nullable String words() {
        return step.words();
    }

    public ForwardingOrigin.@Nullable Rule rule() {
        return step.move().by() instanceof Mover.ByRule(var rule) ? rule : null;
    }

    public @Nullable Integer replyStatus() {
        var reply = step.move().reply();
        return reply == null ? null : reply.status();
    }

    public @Nullable String replyRequestReference() {
        var reply = step.move().reply();
        return reply == null ? null : reply.requestId();
    }

    @Nullable
    PersonId whoMoved() {
        return step.move().by() instanceof Mover.ByPerson(var person) ? person : null;
    }
}

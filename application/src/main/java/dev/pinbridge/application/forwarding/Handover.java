package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.positions.Position;
import org.jspecify.annotations.Nullable;

/// Sets somebody going because a person asked for it, alone or among many. Runs in the caller's transaction,
/// which has found out that nothing stands in the way.
public final class Handover {
    private final Forwardings forwardings;
    private final Ledger ledger;

    public Handover(Forwardings forwardings, Ledger ledger) {
        this.forwardings = forwardings;
        this.ledger = ledger;
    }

    /// @param earlier the row that serves the conversation already
    Forwarding send(
            Conversation.Started conversation,
            Position position,
            @Nullable Forwarding earlier,
            ForwardingOrigin origin,
            Urgency urgency) {
        var row = earlier == null ? ledger.enter(conversation, position, origin, urgency) : earlier;
        if (earlier == null && row.state() instanceof ForwardingState.Unconfirmed) {
            // Of another conversation for the same job: whoever asks here was not asked to look for it.
            return row;
        }
        var released = ledger.release(row, ledger.target(position), origin, urgency, Mover.of(origin));
        if (!released.id().equals(row.id())) {
            forwardings.tie(conversation.organisation(), conversation.id(), released.id());
        }
        return released;
    }
}

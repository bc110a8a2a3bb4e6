package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.positions.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the send button is offered.
final class Offers {
    private Offers() {}

    /// What stands in the way of sending by hand; empty when nothing does.
    static Optional<ForwardingObstacle> obstacle(
            Conversation conversation,
            Position position,
            @Nullable Forwarding forwarding,
            @Nullable Integration integration,
            Plan plan) {
        if (!(conversation instanceof Conversation.Started)) {
            return Optional.of(ForwardingObstacle.CONVERSATION_NOT_STARTED);
        }
        if (forwarding != null && !canBeReleased(forwarding.state())) {
            return Optional.of(ForwardingObstacle.ALREADY_FORWARDED);
        }
        if (!plan.includesIntegration()) {
            return Optional.of(ForwardingObstacle.PLAN);
        }
        if (integration == null || integration instanceof Integration.Disconnected) {
            return Optional.of(ForwardingObstacle.NOT_CONNECTED);
        }
        var link = position.link();
        return link == null || !link.account().equals(integration.account())
                ? Optional.of(ForwardingObstacle.NOT_LINKED)
                : Optional.empty();
    }

    /// Whether a person's click changes anything about a forwarding in this state.
    static boolean canBeReleased(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Waiting _, ForwardingState.Refused _, ForwardingState.Cancelled _ -> true;
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.isLeftToAPerson();
            case ForwardingState.Queued _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _ -> false;
        };
    }
}

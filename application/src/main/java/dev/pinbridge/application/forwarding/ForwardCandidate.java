package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.ConversationNotStarted;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.Forwarded;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.NotConnected;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.OutcomeUnknown;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.PlanTooLow;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.PositionNotLinked;
import dev.pinbridge.application.forwarding.ForwardCandidateResult.UnknownConversation;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.Positions;
import java.util.Set;

/// Sends the candidate of a started conversation to the job of its position, at most once. Also releases a
/// forwarding that was held, refused or cancelled, and brings one forward that is queued behind others.
@UseCase
public final class ForwardCandidate {
    private final Conversations conversations;
    private final Positions positions;
    private final Integrations integrations;
    private final Forwardings forwardings;
    private final Ledger ledger;
    private final Handover handover;
    private final Transactions transactions;

    public ForwardCandidate(
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Forwardings forwardings,
            Ledger ledger,
            Handover handover,
            Transactions transactions) {
        this.conversations = conversations;
        this.positions = positions;
        this.integrations = integrations;
        this.forwardings = forwardings;
        this.ledger = ledger;
        this.handover = handover;
        this.transactions = transactions;
    }

    /// @param lookedInVain whether the actor has looked at the ATS and found nobody there. Only then is sent
    /// again what may have arrived and was left to a person: a click on an old page must not send twice
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public ForwardCandidateResult forward(Actor actor, ConversationId id, boolean lookedInVain) {
        actor.mustBeRecruiter("send candidates to the ATS");
        return transactions.within(
                actor.organisation(),
                () -> conversations
                        .lock(actor.organisation(), id)
                        .map(conversation -> forward(actor, conversation, lookedInVain))
                        .orElseGet(UnknownConversation::new));
    }

    private ForwardCandidateResult forward(Actor actor, Conversation conversation, boolean lookedInVain) {
        return switch (conversation) {
            case Conversation.Started started -> forward(actor, started, lookedInVain);
            case Conversation.Requested _, Conversation.Declined _ -> new ConversationNotStarted(conversation);
        };
    }

    private ForwardCandidateResult forward(Actor actor, Conversation.Started conversation, boolean lookedInVain) {
        var earlier = forwardings
                .ofConversations(actor.organisation(), Set.of(conversation.id()))
                .get(conversation.id());
        if (earlier != null && !Offers.canBeReleased(earlier.state())) {
            return new Forwarded(ledger.hurry(earlier, new Mover.ByPerson(actor.person())));
        }
        if (earlier != null && earlier.state() instanceof ForwardingState.Unconfirmed && !lookedInVain) {
            return new OutcomeUnknown(earlier);
        }
        if (!actor.plan().includesIntegration()) {
            return new PlanTooLow(actor.plan());
        }
        var integration = integrations.of(actor.organisation(), Product.CORD);
        if (integration.isEmpty() || integration.get() instanceof Integration.Disconnected) {
            return new NotConnected();
        }
        var position = positions
                .find(actor.organisation(), conversation.request().position())
                .orElseThrow();
        var target = ledger.target(position);
        if (target == null) {
            return new PositionNotLinked(position.id());
        }
        var origin = new ForwardingOrigin.ByPerson(actor.person());
        return new Forwarded(handover.send(conversation, position, earlier, origin, Urgency.CLICK));
    }
}

package dev.pinbridge.application.conversations;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.conversations.SendMessageRequestResult.AlreadyInConversation;
import dev.pinbridge.application.conversations.SendMessageRequestResult.Requested;
import dev.pinbridge.application.conversations.SendMessageRequestResult.UnknownCandidate;
import dev.pinbridge.application.conversations.SendMessageRequestResult.UnknownPosition;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.conversations.MessageRequest;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Opens a conversation about a position from either side; the other one has to accept.
@UseCase
public final class SendMessageRequest {
    private final Conversations conversations;
    private final Candidates candidates;
    private final Positions positions;
    private final Transactions transactions;
    private final Supplier<ConversationId> ids;
    private final InstantSource clock;

    public SendMessageRequest(
            Conversations conversations,
            Candidates candidates,
            Positions positions,
            Transactions transactions,
            Supplier<ConversationId> ids,
            InstantSource clock) {
        this.conversations = conversations;
        this.candidates = candidates;
        this.positions = positions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public SendMessageRequestResult send(
            Actor actor, CandidateId candidate, PositionId position, Side from, String message) {
        actor.mustBeRecruiter("send message requests");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            if (candidates.find(organisation, candidate).isEmpty()) {
                return new UnknownCandidate();
            }
            if (positions.find(organisation, position).isEmpty()) {
                return new UnknownPosition();
            }
            var request = new MessageRequest(candidate, position, from, message, clock.instant());
            var conversation = new Conversation.Requested(ids.get(), organisation, request);
            return conversations.add(conversation)
                    ? new Requested(conversation)
                    : conversations
                            .current(organisation, candidate, position)
                            .<SendMessageRequestResult>map(AlreadyInConversation::new)
                            .orElseThrow();
        });
    }
}

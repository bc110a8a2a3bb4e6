package dev.pinbridge.application.conversations;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.AlreadyDeclined;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.AlreadyStarted;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.Answered;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.UnknownConversation;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;

/// Records that the other side declined. A new message request may be sent later.
@UseCase
public final class DeclineMessageRequest {
    private final Conversations conversations;
    private final Transactions transactions;
    private final InstantSource clock;

    public DeclineMessageRequest(Conversations conversations, Transactions transactions, InstantSource clock) {
        this.conversations = conversations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public AnswerMessageRequestResult decline(Actor actor, ConversationId id) {
        actor.mustBeRecruiter("answer message requests");
        return transactions.within(
                actor.organisation(),
                () -> conversations
                        .lock(actor.organisation(), id)
                        .map(this::decline)
                        .orElseGet(UnknownConversation::new));
    }

    private AnswerMessageRequestResult decline(Conversation conversation) {
        return switch (conversation) {
            case Conversation.Requested requested -> {
                var declined = requested.decline(clock.instant());
                conversations.update(declined);
                yield new Answered(declined);
            }
            case Conversation.Started started -> new AlreadyStarted(started);
            case Conversation.Declined declined -> new AlreadyDeclined(declined);
        };
    }
}

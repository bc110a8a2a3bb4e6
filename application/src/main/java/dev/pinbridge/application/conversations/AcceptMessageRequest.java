package dev.pinbridge.application.conversations;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.AlreadyDeclined;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.AlreadyStarted;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.Answered;
import dev.pinbridge.application.conversations.AnswerMessageRequestResult.UnknownConversation;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStarted;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;

/// Records that the other side accepted: the conversation starts, and what follows from that is set going in the same
/// transaction.
@UseCase
public final class AcceptMessageRequest {
    private final Conversations conversations;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public AcceptMessageRequest(
            Conversations conversations, Transactions transactions, Events events, InstantSource clock) {
        this.conversations = conversations;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public AnswerMessageRequestResult accept(Actor actor, ConversationId id) {
        actor.mustBeRecruiter("answer message requests");
        return transactions.within(
                actor.organisation(),
                () -> conversations
                        .lock(actor.organisation(), id)
                        .map(conversation -> accept(actor, conversation))
                        .orElseGet(UnknownConversation::new));
    }

    private AnswerMessageRequestResult accept(Actor actor, Conversation conversation) {
        return switch (conversation) {
            case Conversation.Requested requested -> {
                var started = requested.accept(clock.instant());
                conversations.update(started);
                events.publish(new ConversationStarted(started, actor));
                yield new Answered(started);
            }
            case Conversation.Started started -> new AlreadyStarted(started);
            case Conversation.Declined declined -> new AlreadyDeclined(declined);
        };
    }
}

package dev.pinbridge.application.conversations;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The conversations of the actor's organisation.
@ReadModel
public final class ReadConversations {
    private final Conversations conversations;
    private final Transactions transactions;

    public ReadConversations(Conversations conversations, Transactions transactions) {
        this.conversations = conversations;
        this.transactions = transactions;
    }

    public Optional<Conversation> find(Actor actor, ConversationId id) {
        return transactions.within(actor.organisation(), () -> conversations.find(actor.organisation(), id));
    }

    public List<Conversation> all(Actor actor, Collection<ConversationId> ids) {
        return transactions.within(actor.organisation(), () -> conversations.findAll(actor.organisation(), ids));
    }

    public Slice<Conversation> page(Actor actor, ConversationFilter filter, PageRequest request) {
        return transactions.within(
                actor.organisation(), () -> conversations.page(actor.organisation(), filter, request));
    }
}

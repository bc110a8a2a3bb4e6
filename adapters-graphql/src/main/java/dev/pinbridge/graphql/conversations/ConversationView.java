package dev.pinbridge.graphql.conversations;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A conversation as the schema shows it.
public record ConversationView(Conversation conversation) {
    public String id() {
        return NodeIds.of(conversation.id());
    }

    public ConversationStatus status() {
        return ConversationStatus.of(conversation);
    }

    public Side initiator() {
        return conversation.request().from();
    }

    public String message() {
        return conversation.request().message();
    }

    public Instant requestedAt() {
        return conversation.request().sentAt();
    }

    public @Nullable Instant answeredAt() {
        return switch (conversation) {
            case Conversation.Requested _ -> null;
            case Conversation.Started started -> started.startedAt();
            case Conversation.Declined declined -> declined.declinedAt();
        };
    }
}

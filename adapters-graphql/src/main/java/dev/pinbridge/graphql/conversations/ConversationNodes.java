package dev.pinbridge.graphql.conversations;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class ConversationNodes implements NodeSource {
    private final ReadConversations read;

    ConversationNodes(ReadConversations read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CONVERSATION;
    }

    @Override
    public Map<UUID, ConversationView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(ConversationId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), ConversationView::new));
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.graphql.conversations.ConversationView;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.sockets.SharedPolls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// What becomes of a conversation, and of the hand-over of its candidate, while somebody looks at it.
@Controller
final class ConversationChangesController {
    private final ReadConversations conversations;
    private final ReadForwardings forwardings;
    private final SharedPolls polls;

    ConversationChangesController(ReadConversations conversations, ReadForwardings forwardings, SharedPolls polls) {
        this.conversations = conversations;
        this.forwardings = forwardings;
        this.polls = polls;
    }

    /// What stands in the way hangs on the plan, and the plan on whoever signed in.
    private record Watch(OrganisationId organisation, Plan plan, ConversationId conversation) {}

    private record Standing(
            Conversation conversation,
            @Nullable Forwarding forwarding,
            @Nullable ForwardingObstacle obstacle) {}

    /// Everybody in the organisation may watch, as everybody may read its conversations.
    @SubscriptionMapping
    Flux<ConversationView> conversationChanges(@Argument String id, @ContextValue Actor actor) {
        var conversation = NodeIds.conversation(id)
                .filter(known -> conversations.find(actor, known).isPresent())
                .orElseThrow(() -> new BadRequest("id", "must be the `id` of a conversation"));
        return polls.watch(
                        new Watch(actor.organisation(), actor.plan(), conversation),
                        () -> standing(actor, conversation),
                        _ -> false)
                .map(standing -> new ConversationView(standing.conversation()));
    }

    private Optional<Standing> standing(Actor actor, ConversationId id) {
        return conversations
                .find(actor, id)
                .map(conversation -> new Standing(
                        conversation,
                        forwardings.ofConversations(actor, Set.of(id)).get(id),
                        forwardings.obstacles(actor, List.of(conversation)).get(id)));
    }
}

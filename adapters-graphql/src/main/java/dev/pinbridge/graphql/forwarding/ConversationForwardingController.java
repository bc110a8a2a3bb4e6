package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardingReasons;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.graphql.conversations.ConversationView;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What forwarding adds to conversations.
@Controller
final class ConversationForwardingController {
    private final ReadForwardings read;
    private final ReadForwardingReasons reasons;

    ConversationForwardingController(ReadForwardings read, ReadForwardingReasons reasons, BatchLoaderRegistry loaders) {
        this.read = read;
        this.reasons = reasons;
        // Two fields share it, so it is loaded once for both.
        loaders.forTypePair(ConversationView.class, Offer.class)
                .registerMappedBatchLoader((conversations, environment) -> {
                    GraphQLContext context = Objects.requireNonNull(environment.getContext());
                    return Mono.fromCallable(() -> offers(conversations, context.get("actor")));
                });
    }

    @BatchMapping(typeName = "Conversation")
    Map<ConversationView, ForwardingView> forwarding(List<ConversationView> conversations, @ContextValue Actor actor) {
        var rows = read.ofConversations(
                actor,
                conversations.stream()
                        .map(view -> view.conversation().id())
                        .distinct()
                        .toList());
        var found = new HashMap<ConversationView, ForwardingView>();
        for (var view : conversations) {
            var row = rows.get(view.conversation().id());
            if (row != null) {
                found.put(view, new ForwardingView(row));
            }
        }
        return found;
    }

    @BatchMapping(typeName = "Conversation")
    Map<ConversationView, String> forwardingReason(List<ConversationView> conversations, @ContextValue Actor actor) {
        var why = reasons.of(
                actor,
                conversations.stream().map(ConversationView::conversation).toList());
        var sentences = new HashMap<ConversationView, String>();
        conversations.forEach(view -> sentences.put(
                view,
                ForwardingReasons.sentence(
                        Objects.requireNonNull(why.get(view.conversation().id())))));
        return sentences;
    }

    @SchemaMapping(typeName = "Conversation")
    CompletableFuture<Boolean> canForward(ConversationView conversation, DataLoader<ConversationView, Offer> offers) {
        return offers.load(conversation).thenApply(Offer::stands);
    }

    @SchemaMapping(typeName = "Conversation")
    CompletableFuture<@Nullable ForwardingObstacle> forwardingObstacle(
            ConversationView conversation, DataLoader<ConversationView, Offer> offers) {
        return offers.load(conversation).thenApply(Offer::obstacle);
    }

    private Map<ConversationView, Offer> offers(Collection<ConversationView> views, Actor actor) {
        List<Conversation> conversations =
                views.stream().map(ConversationView::conversation).toList();
        var obstacles = read.obstacles(actor, conversations);
        var offers = new HashMap<ConversationView, Offer>();
        views.forEach(view ->
                offers.put(view, new Offer(obstacles.get(view.conversation().id()))));
        return offers;
    }
}

package dev.pinbridge.graphql.forwarding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pinbridge.application.forwarding.ReadOfferedConversations;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.conversations.ConversationView;
import dev.pinbridge.graphql.positions.PositionView;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What a position offers to send after the fact.
@Controller
final class OfferedConversationsController {
    private final ReadOfferedConversations read;

    OfferedConversationsController(ReadOfferedConversations read, BatchLoaderRegistry loaders) {
        this.read = read;
        // A page is asked for with arguments, which batch mappings do not take.
        loaders.<OfferedPage, Connection<ConversationView>>forName("offeredAtPositions")
                .registerMappedBatchLoader((pages, environment) -> {
                    GraphQLContext context = Objects.requireNonNull(environment.getContext());
                    return Mono.fromCallable(() -> offered(pages, context.get("actor")));
                });
    }

    @SchemaMapping(typeName = "Position")
    CompletableFuture<Connection<ConversationView>> offeredConversations(
            PositionView position,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<OfferedPage, Connection<ConversationView>> offeredAtPositions) {
        return offeredAtPositions.load(new OfferedPage(position.position().id(), Paging.request(first, after), after));
    }

    /// Some of a position's conversations.
    record OfferedPage(
            PositionId position,
            PageRequest request,
            @Nullable String after) {}

    private record Cut(PageRequest request, @Nullable String after) {}

    /// One question for all positions of which the same page is wanted.
    private Map<OfferedPage, Connection<ConversationView>> offered(Collection<OfferedPage> pages, Actor actor) {
        var found = new HashMap<OfferedPage, Connection<ConversationView>>();
        pages.stream()
                .collect(groupingBy(
                        page -> new Cut(page.request(), page.after()), mapping(OfferedPage::position, toList())))
                .forEach((cut, positions) -> {
                    var slices = read.pages(actor, positions, cut.request());
                    positions.forEach(position -> found.put(
                            new OfferedPage(position, cut.request(), cut.after()),
                            Connection.of(
                                    slices.getOrDefault(position, new Slice<>(List.of(), false)),
                                    cut.after(),
                                    OfferedConversationsController::cursor,
                                    ConversationView::new)));
                });
        return found;
    }

    private static String cursor(Conversation conversation) {
        return Paging.cursor(conversation.request().sentAt(), conversation.id().value());
    }

    @BatchMapping(typeName = "Position")
    Map<PositionView, Integer> offeredCount(List<PositionView> positions, @ContextValue Actor actor) {
        var counts = read.counts(
                actor,
                positions.stream().map(view -> view.position().id()).distinct().toList());
        var found = new HashMap<PositionView, Integer>();
        positions.forEach(
                view -> found.put(view, counts.getOrDefault(view.position().id(), 0)));
        return found;
    }
}

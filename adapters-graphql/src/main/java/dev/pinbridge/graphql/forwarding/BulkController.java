package dev.pinbridge.graphql.forwarding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.application.forwarding.BulkProgress;
import dev.pinbridge.application.forwarding.ReadBulks;
import dev.pinbridge.application.forwarding.ServedRow;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.graphql.conversations.ConversationView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.relay.Association;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Bulks, and what they refer to.
@Controller
final class BulkController {
    private final ReadBulks read;
    private final ReadConversations conversations;
    private final PeopleByReference people;

    BulkController(
            ReadBulks read, ReadConversations conversations, PeopleByReference people, BatchLoaderRegistry loaders) {
        this.read = read;
        this.conversations = conversations;
        this.people = people;
        // A page of rows is asked for with arguments, which batch mappings do not take.
        loaders.<RowPage, Connection<BulkRowView>>forName("rowsOfBulks")
                .registerMappedBatchLoader((pages, environment) -> {
                    GraphQLContext context = Objects.requireNonNull(environment.getContext());
                    return Mono.fromCallable(() -> rows(pages, context.get("actor")));
                });
    }

    @QueryMapping
    Connection<BulkForwardingView> bulkForwardings(
            @Argument int first, @Argument @Nullable String after, @ContextValue Actor actor) {
        var page = read.page(actor, Paging.request(first, after));
        return Connection.of(page, after, BulkController::cursor, BulkForwardingView::new);
    }

    private static String cursor(BulkForwarding bulk) {
        return Paging.cursor(bulk.startedAt(), bulk.id().value());
    }

    @BatchMapping(typeName = "BulkForwarding")
    Map<BulkForwardingView, BulkStatus> status(List<BulkForwardingView> bulks, @ContextValue Actor actor) {
        return progress(bulks, actor, BulkStatus::of);
    }

    @BatchMapping(typeName = "BulkForwarding")
    Map<BulkForwardingView, BulkCounts> counts(List<BulkForwardingView> bulks, @ContextValue Actor actor) {
        return progress(bulks, actor, (_, progress) -> new BulkCounts(progress));
    }

    @FunctionalInterface
    private interface Shown<V> {
        V of(BulkForwarding bulk, BulkProgress progress);
    }

    private <V> Map<BulkForwardingView, V> progress(List<BulkForwardingView> bulks, Actor actor, Shown<V> shown) {
        var progress = read.progress(actor, ids(bulks));
        var found = new HashMap<BulkForwardingView, V>();
        bulks.forEach(view -> found.put(
                view,
                shown.of(
                        view.bulk(),
                        Objects.requireNonNull(progress.get(view.bulk().id())))));
        return found;
    }

    private static List<BulkId> ids(Collection<BulkForwardingView> bulks) {
        return bulks.stream().map(view -> view.bulk().id()).distinct().toList();
    }

    @BatchMapping(typeName = "BulkForwarding")
    Map<BulkForwardingView, PersonView> startedBy(List<BulkForwardingView> bulks, @ContextValue Actor actor) {
        return people.of(actor, bulks, view -> view.bulk().startedBy());
    }

    @BatchMapping(typeName = "BulkForwarding")
    Map<BulkForwardingView, PersonView> cancelledBy(List<BulkForwardingView> bulks, @ContextValue Actor actor) {
        Function<BulkForwardingView, @Nullable PersonId> by = view -> {
            var cancellation = view.bulk().cancellation();
            return cancellation == null ? null : cancellation.by();
        };
        return people.of(actor, bulks, by);
    }

    @SchemaMapping(typeName = "BulkForwarding")
    CompletableFuture<Connection<BulkRowView>> rows(
            BulkForwardingView bulk,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<RowPage, Connection<BulkRowView>> rowsOfBulks) {
        var from = after == null ? 0 : BulkRowCursors.decode(after).orElseThrow(Paging::madeUpCursor) + 1;
        return rowsOfBulks.load(new RowPage(bulk.bulk().id(), from, Paging.size(first), after));
    }

    /// Some rows of a bulk.
    record RowPage(
            BulkId bulk, int from, int size, @Nullable String after) {}

    private record Cut(int from, int size, @Nullable String after) {}

    /// One question for all bulks of which the same page is wanted.
    private Map<RowPage, Connection<BulkRowView>> rows(Collection<RowPage> pages, Actor actor) {
        var found = new HashMap<RowPage, Connection<BulkRowView>>();
        pages.stream()
                .collect(groupingBy(
                        page -> new Cut(page.from(), page.size(), page.after()), mapping(RowPage::bulk, toList())))
                .forEach((cut, bulks) -> {
                    var slices = read.rows(actor, bulks, cut.from(), cut.size());
                    bulks.forEach(bulk -> found.put(
                            new RowPage(bulk, cut.from(), cut.size(), cut.after()),
                            Connection.of(
                                    slices.getOrDefault(bulk, new Slice<>(List.of(), false)),
                                    cut.after(),
                                    BulkController::cursor,
                                    BulkRowView::new)));
                });
        return found;
    }

    private static String cursor(ServedRow served) {
        return BulkRowCursors.encode(served.row().ordinal());
    }

    @BatchMapping(typeName = "BulkRow")
    Map<BulkRowView, ConversationView> conversation(List<BulkRowView> rows, @ContextValue Actor actor) {
        return Association.of(
                rows,
                view -> view.served().row().conversation(),
                ids -> conversations.all(actor, ids),
                Conversation::id,
                ConversationView::new);
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ForwardingController {
    private final ReadForwardings read;

    ForwardingController(ReadForwardings read) {
        this.read = read;
    }

    @QueryMapping
    Connection<ForwardingView> forwardings(
            @Argument @Nullable ForwardingFilterInput filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var request = Paging.request(first, after);
        var wanted = filter == null ? Optional.of(ForwardingFilter.ALL) : filter.decode();
        return wanted.map(which -> Connection.of(
                        read.page(actor, which, request), after, ForwardingController::cursor, ForwardingView::new))
                .orElseGet(Connection::empty);
    }

    @QueryMapping
    Optional<ForwardingView> forwarding(@Argument String id, @ContextValue Actor actor) {
        return NodeIds.forwarding(id).flatMap(known -> read.find(actor, known)).map(ForwardingView::new);
    }

    @QueryMapping
    List<ForwardingCount> forwardingCounts(
            @Argument @Nullable ForwardingFilterInput filter, @ContextValue Actor actor) {
        var wanted = filter == null ? Optional.of(ForwardingFilter.ALL) : filter.decode();
        return wanted.map(which -> ForwardingCount.all(read.countByStatus(actor, which)))
                .orElseGet(List::of);
    }

    private static String cursor(Forwarding forwarding) {
        return Paging.cursor(forwarding.createdAt(), forwarding.id().value());
    }
}

package dev.pinbridge.graphql.calls;

import dev.pinbridge.application.access.OpenCall;
import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CallController {
    private final ReadCalls read;
    private final PeopleByReference people;

    CallController(ReadCalls read, PeopleByReference people) {
        this.read = read;
        this.people = people;
    }

    @QueryMapping
    Connection<CallView> calls(
            @Argument @Nullable CallFilterInput filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var request = Paging.request(first, after);
        var page = filter == null
                ? read.page(actor, CallFilter.ALL, Set.of(), request)
                : read.page(actor, filter.decode(), filter.matched(), request);
        return Connection.of(page, after, CallController::cursor, CallView::of);
    }

    @QueryMapping
    Optional<CallView> call(@Argument String id, @ContextValue Actor actor) {
        return NodeIds.call(id).flatMap(known -> read.find(actor, known)).map(CallView::of);
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, PersonView> recordedBy(List<CallView> calls, @ContextValue Actor actor) {
        return people.of(actor, calls, view -> view.call().recordedBy());
    }

    private static String cursor(OpenCall open) {
        return Paging.cursor(open.call().at(), open.call().id().value());
    }
}

package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class PositionController {
    private final ReadPositions read;
    private final PeopleByReference people;

    PositionController(ReadPositions read, PeopleByReference people) {
        this.read = read;
        this.people = people;
    }

    @QueryMapping
    Connection<PositionView> positions(
            @Argument int first, @Argument @Nullable String after, @ContextValue Actor actor) {
        var page = read.page(actor, Paging.request(first, after));
        return Connection.of(page, after, PositionController::cursor, PositionView::new);
    }

    @QueryMapping
    Optional<PositionView> position(@Argument String id, @ContextValue Actor actor) {
        return NodeIds.position(id).flatMap(known -> read.find(actor, known)).map(PositionView::new);
    }

    @BatchMapping(typeName = "Position")
    Map<PositionView, PersonView> createdBy(List<PositionView> positions, @ContextValue Actor actor) {
        return people.of(actor, positions, view -> view.position().createdBy());
    }

    @BatchMapping(typeName = "JobLink")
    Map<JobLinkView, PersonView> linkedBy(List<JobLinkView> links, @ContextValue Actor actor) {
        return people.of(actor, links, view -> view.link().linkedBy());
    }

    private static String cursor(Position position) {
        return Paging.cursor(position.createdAt(), position.id().value());
    }
}

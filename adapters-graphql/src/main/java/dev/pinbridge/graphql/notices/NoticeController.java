package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.application.notices.ReadNotices.Told;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.positions.PositionView;
import dev.pinbridge.graphql.relay.Association;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class NoticeController {
    private final ReadNotices read;
    private final ReadPositions positions;
    private final PeopleByReference people;

    NoticeController(ReadNotices read, ReadPositions positions, PeopleByReference people) {
        this.read = read;
        this.positions = positions;
        this.people = people;
    }

    @QueryMapping
    Connection<NoticeView> notices(
            @Argument @Nullable NoticeFilterInput filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var wanted = filter == null ? NoticeFilterInput.NONE : filter;
        return Connection.of(
                read.page(actor, wanted.decode(), Paging.request(first, after)),
                after,
                NoticeController::cursor,
                NoticeView::new);
    }

    @QueryMapping
    int openNoticeCount(@ContextValue Actor actor) {
        return read.countOpen(actor);
    }

    @BatchMapping(typeName = "Notice", field = "position")
    Map<NoticeView, PositionView> positionOfNotice(List<NoticeView> notices, @ContextValue Actor actor) {
        return Association.of(
                notices, NoticeView::about, ids -> positions.all(actor, ids), Position::id, PositionView::new);
    }

    @BatchMapping(typeName = "Notice")
    Map<NoticeView, PersonView> dismissedBy(List<NoticeView> notices, @ContextValue Actor actor) {
        return people.of(actor, notices, NoticeView::whoDismissed);
    }

    private static String cursor(Told told) {
        return Paging.cursor(told.notice().raisedAt(), told.notice().id().value());
    }
}

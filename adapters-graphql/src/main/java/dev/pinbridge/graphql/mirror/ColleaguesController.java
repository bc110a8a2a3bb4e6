package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.ReadColleagues;
import dev.pinbridge.application.mirror.ReadColleagues.Listed;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ColleaguesController {
    private static final int LONGEST_SEARCH = 200;

    private final ReadColleagues read;

    ColleaguesController(ReadColleagues read) {
        this.read = read;
    }

    @QueryMapping
    Connection<ColleagueView> colleagues(
            @Argument @Nullable String search,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var size = Paging.size(first);
        var place = after == null ? null : ColleagueCursors.decode(after).orElseThrow(Paging::madeUpCursor);
        var page = read.page(actor, wanted(search), size, place);
        return Connection.of(page, after, ColleaguesController::cursor, ColleagueView::new);
    }

    @BatchMapping(typeName = "Colleague")
    Map<ColleagueView, ColleagueHiring> hiring(List<ColleagueView> colleagues, @ContextValue Actor actor) {
        var found = read.involvements(
                actor, colleagues.stream().map(ColleagueView::key).collect(Collectors.toSet()));
        return colleagues.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        view -> ColleagueHiring.of(found.getOrDefault(view.key(), Involvements.NONE))));
    }

    private static @Nullable String wanted(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return null;
        }
        try {
            return Text.line(search, LONGEST_SEARCH);
        } catch (InvalidValue e) {
            throw new BadRequest("search", String.valueOf(e.getMessage()));
        }
    }

    private static String cursor(Listed listed) {
        return ColleagueCursors.encode(ColleaguePlace.of(listed.colleague()));
    }
}

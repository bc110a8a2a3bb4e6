package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.comments.ReadComments;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
final class CommentsController {
    private final ReadComments read;
    private final CommentViews views;
    private final PeopleByReference people;

    CommentsController(ReadComments read, CommentViews views, PeopleByReference people) {
        this.read = read;
        this.views = views;
        this.people = people;
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, List<AtsCommentView>> atsComments(List<CallView> calls, @ContextValue Actor actor) {
        var comments =
                read.of(actor, calls.stream().map(view -> view.call().id()).toList());
        var ofCalls = views
                .of(actor, comments.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.groupingBy(view -> view.comment().call()));
        var shown = new HashMap<CallView, List<AtsCommentView>>();
        calls.forEach(view -> shown.put(view, ofCalls.getOrDefault(view.call().id(), List.of())));
        return shown;
    }

    @BatchMapping(typeName = "AtsComment")
    Map<AtsCommentView, PersonView> by(List<AtsCommentView> comments, @ContextValue Actor actor) {
        return people.of(actor, comments, view -> view.comment().by());
    }
}

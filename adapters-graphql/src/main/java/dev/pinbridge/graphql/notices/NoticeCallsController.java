package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.graphql.calls.CallView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// The calls that a notice about comments leads to.
@Controller
final class NoticeCallsController {
    private final ReadNotices notices;
    private final ReadCalls calls;

    NoticeCallsController(ReadNotices notices, ReadCalls calls) {
        this.notices = notices;
        this.calls = calls;
    }

    /// None for notices about something else.
    @BatchMapping(typeName = "Notice", field = "calls")
    Map<NoticeView, List<CallView>> callsOfNotice(List<NoticeView> told, @ContextValue Actor actor) {
        return told.stream().anyMatch(view -> view.ofComments() != null)
                ? shown(told, notices.calls(actor), actor)
                : Map.of();
    }

    private Map<NoticeView, List<CallView>> shown(
            List<NoticeView> told, Map<NoticeSubject.OfComments, List<CallId>> named, Actor actor) {
        var ids = named.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var open = calls.all(actor, ids).stream()
                .collect(Collectors.toMap(call -> call.call().id(), CallView::of));
        var shown = new HashMap<NoticeView, List<CallView>>();
        for (var view : told) {
            var subject = view.ofComments();
            if (subject != null) {
                shown.put(view, inOrder(named.getOrDefault(subject, List.of()), open));
            }
        }
        return shown;
    }

    private static List<CallView> inOrder(Collection<CallId> ids, Map<CallId, CallView> open) {
        return ids.stream().map(open::get).filter(Objects::nonNull).toList();
    }
}

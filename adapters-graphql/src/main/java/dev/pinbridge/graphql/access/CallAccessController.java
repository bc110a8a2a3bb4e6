package dev.pinbridge.graphql.access;

import dev.pinbridge.application.access.ReadAccessRules;
import dev.pinbridge.application.access.ReadTeamChanges;
import dev.pinbridge.application.access.WhoCanSee;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CallAccessController {
    private final WhoCanSee whoCanSee;
    private final ReadTeamChanges teamChanges;
    private final ReadAccessRules rules;
    private final PeopleByReference people;

    CallAccessController(
            WhoCanSee whoCanSee, ReadTeamChanges teamChanges, ReadAccessRules rules, PeopleByReference people) {
        this.whoCanSee = whoCanSee;
        this.teamChanges = teamChanges;
        this.rules = rules;
        this.people = people;
    }

    @QueryMapping
    AccessRules callAccess(@ContextValue Actor actor) {
        return rules.of(actor);
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, List<CallReaderView>> readers(List<CallView> calls, @ContextValue Actor actor) {
        var readers =
                whoCanSee.of(actor, calls.stream().map(view -> view.call().id()).toList());
        var shown = new HashMap<CallView, List<CallReaderView>>();
        calls.forEach(view -> shown.put(
                view,
                readers.getOrDefault(view.call().id(), List.of()).stream()
                        .map(CallReaderView::new)
                        .toList()));
        return shown;
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, List<HiringRoleChangeView>> teamChanges(List<CallView> calls, @ContextValue Actor actor) {
        var changes = teamChanges.of(
                actor, calls.stream().map(view -> view.call().id()).toList());
        var shown = new HashMap<CallView, List<HiringRoleChangeView>>();
        calls.forEach(view -> shown.put(
                view,
                changes.getOrDefault(view.call().id(), List.of()).stream()
                        .map(HiringRoleChangeView::new)
                        .toList()));
        return shown;
    }

    @BatchMapping(typeName = "CallReader")
    Map<CallReaderView, PersonView> person(List<CallReaderView> readers, @ContextValue Actor actor) {
        return people.of(actor, readers, view -> view.reader().person());
    }
}

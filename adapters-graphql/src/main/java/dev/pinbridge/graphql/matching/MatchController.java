package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.access.ReadMatches;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What calls are about, with a fixed number of round trips for any number of calls.
@Controller
final class MatchController {
    private final ReadMatches read;
    private final PeopleByReference people;

    MatchController(ReadMatches read, PeopleByReference people) {
        this.read = read;
        this.people = people;
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, CallMatchView> match(List<CallView> calls, @ContextValue Actor actor) {
        var matches =
                read.all(actor, calls.stream().map(view -> view.call().id()).toList());
        var targets = new HashSet<Target>();
        matches.values().forEach(match -> {
            match.state().about().ifPresent(targets::add);
            match.suggestions().stream().map(Suggestion::target).forEach(targets::add);
        });
        var applications = applications(actor, targets);
        var shown = new HashMap<CallView, CallMatchView>();
        calls.forEach(view -> shown.put(view, shown(view.call().id(), matches, applications)));
        return shown;
    }

    private static CallMatchView shown(
            CallId call, Map<CallId, Match> matches, Function<Target, MatchedApplication> applications) {
        var match = matches.get(call);
        return match == null
                ? new CallMatchView(call, null, null, List.of())
                : new CallMatchView(
                        call,
                        match,
                        match.state().about().map(applications).orElse(null),
                        match.suggestions().stream()
                                .map(one -> new MatchSuggestionView(one, applications.apply(one.target())))
                                .toList());
    }

    @BatchMapping(typeName = "CallMatch")
    Map<CallMatchView, List<MatchStepView>> history(List<CallMatchView> matches, @ContextValue Actor actor) {
        var history =
                read.history(actor, matches.stream().map(CallMatchView::call).toList());
        var targets = new HashSet<Target>();
        history.values()
                .forEach(steps -> steps.forEach(step -> step.state().about().ifPresent(targets::add)));
        var applications = applications(actor, targets);
        var shown = new HashMap<CallMatchView, List<MatchStepView>>();
        matches.forEach(view -> shown.put(
                view,
                history.getOrDefault(view.call(), List.of()).stream()
                        .map(step -> new MatchStepView(
                                step, step.state().about().map(applications).orElse(null)))
                        .toList()));
        return shown;
    }

    @BatchMapping(typeName = "MatchStep", field = "by")
    Map<MatchStepView, PersonView> stepBy(List<MatchStepView> steps, @ContextValue Actor actor) {
        return people.of(actor, steps, view -> view.step().by());
    }

    private Function<Target, MatchedApplication> applications(Actor actor, Set<Target> targets) {
        var subjects = read.subjects(actor, targets);
        return target -> new MatchedApplication(target, read.url(target), subjects.get(target));
    }
}

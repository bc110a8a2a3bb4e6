package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What happened to forwardings.
@Controller
final class ForwardingHistoryController {
    private final ReadForwardings read;
    private final PeopleByReference people;

    ForwardingHistoryController(ReadForwardings read, PeopleByReference people) {
        this.read = read;
        this.people = people;
    }

    @BatchMapping(typeName = "Forwarding")
    Map<ForwardingView, List<ForwardingStepView>> history(List<ForwardingView> forwardings, @ContextValue Actor actor) {
        var steps = read.history(
                actor,
                forwardings.stream()
                        .map(view -> view.forwarding().id())
                        .distinct()
                        .toList());
        var histories = new HashMap<ForwardingView, List<ForwardingStepView>>();
        forwardings.forEach(view -> histories.put(
                view,
                steps.getOrDefault(view.forwarding().id(), List.of()).stream()
                        .map(ForwardingStepView::new)
                        .toList()));
        return histories;
    }

    @BatchMapping(typeName = "ForwardingStep", field = "person")
    Map<ForwardingStepView, PersonView> mover(List<ForwardingStepView> steps, @ContextValue Actor actor) {
        return people.of(actor, steps, ForwardingStepView::whoMoved);
    }
}

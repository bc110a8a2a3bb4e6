package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardingRules;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AutomaticForwardingController {
    private final ReadForwardingRules rules;
    private final PeopleByReference people;

    AutomaticForwardingController(ReadForwardingRules rules, PeopleByReference people) {
        this.rules = rules;
        this.people = people;
    }

    @QueryMapping
    AutomaticForwardingView automaticForwarding(@ContextValue Actor actor) {
        return new AutomaticForwardingView(rules.organisation(actor).orElse(null));
    }

    @BatchMapping(typeName = "AutomaticForwarding")
    Map<AutomaticForwardingView, PersonView> setBy(List<AutomaticForwardingView> settings, @ContextValue Actor actor) {
        return people.of(actor, settings, AutomaticForwardingView::whoSet);
    }
}

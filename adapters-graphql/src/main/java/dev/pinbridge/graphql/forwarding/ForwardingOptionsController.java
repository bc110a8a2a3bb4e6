package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardingRules;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.positions.PositionView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// How the ATS takes candidates in.
@Controller
final class ForwardingOptionsController {
    private final ReadForwardingRules rules;

    ForwardingOptionsController(ReadForwardingRules rules) {
        this.rules = rules;
    }

    @QueryMapping
    ForwardingOptionsView forwardingOptions(@ContextValue Actor actor) {
        return new ForwardingOptionsView(rules.options(actor));
    }

    @BatchMapping(typeName = "Position", field = "forwardingOptions")
    Map<PositionView, ForwardingOptionsView> effectiveOptions(List<PositionView> positions, @ContextValue Actor actor) {
        return views(positions, rules.effectiveOptions(actor, ids(positions)));
    }

    @BatchMapping(typeName = "Position")
    Map<PositionView, ForwardingOptionsView> ownForwardingOptions(
            List<PositionView> positions, @ContextValue Actor actor) {
        return views(positions, rules.ownOptions(actor, ids(positions)));
    }

    private static Map<PositionView, ForwardingOptionsView> views(
            List<PositionView> positions, Map<PositionId, ForwardingOptions> options) {
        var views = new HashMap<PositionView, ForwardingOptionsView>();
        positions.forEach(view -> views.put(
                view,
                new ForwardingOptionsView(
                        Objects.requireNonNull(options.get(view.position().id())))));
        return views;
    }

    private static List<PositionId> ids(List<PositionView> positions) {
        return positions.stream().map(view -> view.position().id()).distinct().toList();
    }
}

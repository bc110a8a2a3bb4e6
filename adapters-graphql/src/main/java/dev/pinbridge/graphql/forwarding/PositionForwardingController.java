package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.PositionForwarding;
import dev.pinbridge.application.forwarding.ReadForwardingRules;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.positions.PositionView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What forwarding adds to positions.
@Controller
final class PositionForwardingController {
    private final ReadForwardingRules rules;
    private final ReadForwardings forwardings;

    PositionForwardingController(ReadForwardingRules rules, ReadForwardings forwardings) {
        this.rules = rules;
        this.forwardings = forwardings;
    }

    @BatchMapping(typeName = "Position")
    Map<PositionView, PositionForwarding> forwarding(List<PositionView> positions, @ContextValue Actor actor) {
        var words = rules.positions(actor, ids(positions));
        var found = new HashMap<PositionView, PositionForwarding>();
        positions.forEach(view ->
                found.put(view, Objects.requireNonNull(words.get(view.position().id()))));
        return found;
    }

    @BatchMapping(typeName = "Position")
    Map<PositionView, Integer> waitingCount(List<PositionView> positions, @ContextValue Actor actor) {
        var counts = forwardings.countWaiting(actor, ids(positions));
        var found = new HashMap<PositionView, Integer>();
        positions.forEach(
                view -> found.put(view, counts.getOrDefault(view.position().id(), 0)));
        return found;
    }

    private static List<PositionId> ids(Collection<PositionView> positions) {
        return positions.stream().map(view -> view.position().id()).distinct().toList();
    }
}

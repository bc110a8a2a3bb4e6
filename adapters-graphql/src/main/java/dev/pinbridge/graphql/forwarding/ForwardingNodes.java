package dev.pinbridge.graphql.forwarding;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class ForwardingNodes implements NodeSource {
    private final ReadForwardings read;

    ForwardingNodes(ReadForwardings read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.FORWARDING;
    }

    @Override
    public Map<UUID, ForwardingView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(ForwardingId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), ForwardingView::new));
    }
}

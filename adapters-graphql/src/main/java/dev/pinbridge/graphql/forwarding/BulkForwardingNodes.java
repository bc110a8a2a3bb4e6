package dev.pinbridge.graphql.forwarding;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.forwarding.ReadBulks;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class BulkForwardingNodes implements NodeSource {
    private final ReadBulks read;

    BulkForwardingNodes(ReadBulks read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.BULK_FORWARDING;
    }

    @Override
    public Map<UUID, BulkForwardingView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(BulkId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), BulkForwardingView::new));
    }
}

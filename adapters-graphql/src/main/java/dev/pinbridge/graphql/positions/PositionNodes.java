package dev.pinbridge.graphql.positions;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class PositionNodes implements NodeSource {
    private final ReadPositions read;

    PositionNodes(ReadPositions read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.POSITION;
    }

    @Override
    public Map<UUID, PositionView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(PositionId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), PositionView::new));
    }
}

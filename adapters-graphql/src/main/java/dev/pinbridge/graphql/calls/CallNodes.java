package dev.pinbridge.graphql.calls;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class CallNodes implements NodeSource {
    private final ReadCalls read;

    CallNodes(ReadCalls read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CALL;
    }

    @Override
    public Map<UUID, CallView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(CallId::new).toList()).stream()
                .collect(toMap(open -> open.call().id().value(), CallView::of));
    }
}

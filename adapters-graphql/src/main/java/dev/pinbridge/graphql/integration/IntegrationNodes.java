package dev.pinbridge.graphql.integration;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The organisation's integrations, one for each product at most.
@Component
final class IntegrationNodes implements NodeSource {
    private final ReadIntegration read;

    IntegrationNodes(ReadIntegration read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.INTEGRATION;
    }

    @Override
    public Map<UUID, IntegrationView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor).stream()
                .filter(integration -> ids.contains(integration.id().value()))
                .collect(toMap(integration -> integration.id().value(), IntegrationView::new));
    }
}

package dev.pinbridge.graphql.directory;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The actor's own organisation, and no other.
@Component
final class OrganisationNodes implements NodeSource {
    private final ReadDirectory read;

    OrganisationNodes(ReadDirectory read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.ORGANISATION;
    }

    @Override
    public Map<UUID, OrganisationView> find(Actor actor, Collection<UUID> ids) {
        return read.organisation(actor).stream()
                .filter(organisation -> ids.contains(organisation.id().value()))
                .collect(toMap(organisation -> organisation.id().value(), OrganisationView::new));
    }
}

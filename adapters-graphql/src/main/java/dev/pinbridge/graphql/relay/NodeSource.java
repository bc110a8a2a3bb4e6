package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.directory.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Where the nodes of one kind come from. Each feature has its own.
public interface NodeSource {
    NodeKind kind();

    /// Those that exist in the actor's organisation. One round trip whatever the number.
    Map<UUID, ?> find(Actor actor, Collection<UUID> ids);
}

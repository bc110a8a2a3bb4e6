package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.errors.BadRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class NodeController {
    private static final int MAX_IDS = 100;

    private final Map<NodeKind, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::kind, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, @ContextValue Actor actor) {
        return found(actor, List.of(id)).get(id);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, @ContextValue Actor actor) {
        if (ids.size() > MAX_IDS) {
            throw new BadRequest("ids", "must be " + MAX_IDS + " ids at most, not " + ids.size());
        }
        var found = found(actor, ids);
        var nodes = new ArrayList<@Nullable Object>(ids.size());
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    /// One round trip for each kind.
    private Map<String, Object> found(Actor actor, List<String> ids) {
        var wanted = new EnumMap<NodeKind, Set<UUID>>(NodeKind.class);
        ids.forEach(id -> NodeKind.of(id)
                .ifPresent(kind -> kind.decode(id)
                        .ifPresent(uuid -> wanted.computeIfAbsent(kind, _ -> new HashSet<>())
                                .add(uuid))));
        var found = new HashMap<String, Object>();
        wanted.forEach((kind, uuids) -> {
            var source = sources.get(kind);
            if (source != null) {
                source.find(actor, uuids).forEach((uuid, node) -> found.put(kind.encode(uuid), node));
            }
        });
        return found;
    }
}

package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.paging.Slice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list.
public record Connection<V>(List<Edge<V>> edges, PagePlace pageInfo) {
    public Connection {
        edges = List.copyOf(edges);
    }

    /// @param after what the page was asked for with
    public static <T, V> Connection<V> of(
            Slice<T> slice, @Nullable String after, Function<T, String> cursor, Function<T, V> view) {
        var edges = slice.items().stream()
                .map(item -> new Edge<>(view.apply(item), cursor.apply(item)))
                .toList();
        return new Connection<>(edges, pageInfo(edges, slice.hasNext(), after));
    }

    public static <V> Connection<V> empty() {
        return new Connection<>(List.of(), pageInfo(List.of(), false, null));
    }

    private static <V> PagePlace pageInfo(List<Edge<V>> edges, boolean hasNext, @Nullable String after) {
        return new PagePlace(
                hasNext,
                after != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
    }

    /// The items alone.
    public List<V> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}

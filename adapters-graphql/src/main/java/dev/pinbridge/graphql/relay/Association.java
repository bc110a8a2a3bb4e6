package dev.pinbridge.graphql.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds what many objects refer to in one round trip.
public final class Association {
    private Association() {}

    /// What each source refers to; those that refer to nothing, or to something that is not there, are missing.
    ///
    /// @param load is given each reference once, and not called when there is none
    public static <S, K, T, V> Map<S, V> of(
            Collection<S> sources,
            Function<S, @Nullable K> reference,
            Function<Set<K>, ? extends Collection<T>> load,
            Function<T, K> id,
            Function<T, V> view) {
        var wanted = new LinkedHashSet<K>();
        for (var source : sources) {
            var key = reference.apply(source);
            if (key != null) {
                wanted.add(key);
            }
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = load.apply(wanted).stream().collect(Collectors.toMap(id, view, (one, _) -> one));
        var associated = new HashMap<S, V>();
        for (var source : sources) {
            var key = reference.apply(source);
            var target = key == null ? null : found.get(key);
            if (target != null) {
                associated.put(source, target);
            }
        }
        return associated;
    }
}

package dev.pinbridge.application;

import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of many organisations, of which a transaction sees its own only. Nothing is seen outside of
/// transactions, and writing there fails.
public final class InMemoryTable<K, V> {
    private final InMemoryTransactions transactions;
    private final Map<OrganisationId, Map<K, V>> rows = new ConcurrentHashMap<>();

    public InMemoryTable(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    public Optional<V> find(OrganisationId organisation, K key) {
        return Optional.ofNullable(visible(organisation).get(key));
    }

    public List<V> findAll(OrganisationId organisation, Collection<K> keys) {
        return new LinkedHashSet<>(keys)
                .stream().flatMap(key -> find(organisation, key).stream()).toList();
    }

    public Stream<V> all(OrganisationId organisation) {
        return visible(organisation).values().stream();
    }

    public void put(OrganisationId organisation, K key, V value) {
        set(organisation, key, value);
    }

    public void remove(OrganisationId organisation, K key) {
        set(organisation, key, null);
    }

    private void set(OrganisationId organisation, K key, @Nullable V value) {
        if (!transactions.names(organisation)) {
            throw new IllegalStateException("outside of a transaction of organisation " + organisation.value());
        }
        var own = rows.computeIfAbsent(organisation, _ -> new ConcurrentHashMap<>());
        var before = own.get(key);
        transactions.onUndo(() -> replace(own, key, before));
        replace(own, key, value);
    }

    private static <K, V> void replace(Map<K, V> rows, K key, @Nullable V value) {
        if (value == null) {
            rows.remove(key);
        } else {
            rows.put(key, value);
        }
    }

    private Map<K, V> visible(OrganisationId organisation) {
        return transactions.names(organisation) ? rows.getOrDefault(organisation, Map.of()) : Map.of();
    }
}

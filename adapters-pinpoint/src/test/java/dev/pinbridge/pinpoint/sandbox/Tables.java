package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a company has stored, by type and id. Ids count up per type and are never given twice.
final class Tables {
    private final Map<String, NavigableMap<Long, Row>> rows = new TreeMap<>();
    private final Map<String, Long> lastIds = new TreeMap<>();

    Row insert(String type, Map<String, ? extends @Nullable Object> values, Instant now) {
        var row = new Row(type, lastIds.merge(type, 1L, Long::sum)).setAll(values);
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        if (row.get("created_at") == null) {
            row.set("created_at", second);
        }
        if (row.get("updated_at") == null) {
            row.set("updated_at", row.get("created_at"));
        }
        table(type).put(row.id(), row);
        return row;
    }

    /// Puts back a row read from a file.
    void restore(Row row) {
        table(row.type()).put(row.id(), row);
        lastIds.merge(row.type(), row.id(), Math::max);
    }

    Optional<Row> find(String type, long id) {
        return Optional.ofNullable(table(type).get(id));
    }

    Row get(String type, long id) {
        return find(type, id).orElseThrow(() -> new IllegalArgumentException("no " + type + " " + id));
    }

    Collection<Row> all(String type) {
        return Collections.unmodifiableCollection(table(type).values());
    }

    Stream<Row> where(String type, String column, Object value) {
        return table(type).values().stream().filter(row -> value.equals(row.get(column)));
    }

    void touch(Row row, Instant now) {
        row.set("updated_at", now.truncatedTo(ChronoUnit.SECONDS));
    }

    void delete(Row row) {
        table(row.type()).remove(row.id());
    }

    void deleteWhere(String type, String column, Object value) {
        where(type, column, value).toList().forEach(this::delete);
    }

    List<Row> everything() {
        var all = new ArrayList<Row>();
        rows.values().forEach(table -> all.addAll(table.values()));
        return all;
    }

    Map<String, Long> lastIds() {
        return Collections.unmodifiableMap(lastIds);
    }

    void restoreLastId(String type, long id) {
        lastIds.merge(type, id, Math::max);
    }

    private NavigableMap<Long, Row> table(String type) {
        return rows.computeIfAbsent(type, _ -> new TreeMap<>());
    }
}

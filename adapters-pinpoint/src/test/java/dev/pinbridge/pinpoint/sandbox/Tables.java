package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a company has stored, by type and id.
final class Tables {
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Grouped<Long>> references = new HashMap<>();
    private final Map<String, Grouped<String>> texts = new HashMap<>();
    private Duration skew = Duration.ZERO;

    Row insert(String type, Map<String, ? extends @Nullable Object> values, Instant now) {
        var row = table(type).fresh().setAll(values);
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        if (row.get("created_at") == null) {
            row.set("created_at", second);
        }
        if (row.get("updated_at") == null) {
            row.set("updated_at", row.instant("created_at").orElse(second).plus(skew));
        }
        table(type).put(row);
        return row;
    }

    /// Puts back a row read from a file.
    void restore(String type, long id, Map<String, ? extends @Nullable Object> values) {
        var table = table(type);
        table.put(new Row(table, id).setAll(values));
    }

    Optional<Row> find(String type, long id) {
        return table(type).find(id);
    }

    Row get(String type, long id) {
        return find(type, id).orElseThrow(() -> new IllegalArgumentException("no " + type + " " + id));
    }

    Collection<Row> all(String type) {
        return table(type).all();
    }

    Stream<Row> where(String type, String column, Object value) {
        return value instanceof Long id && column.endsWith("_id")
                ? referring(type, column, id).stream()
                : all(type).stream().filter(row -> value.equals(row.get(column)));
    }

    /// Those of a type whose column holds this id, by their own ids.
    List<Row> referring(String type, String column, long id) {
        return references
                .computeIfAbsent(
                        type + "." + column,
                        _ -> followed(
                                type,
                                new Grouped<>(
                                        column, row -> row.reference(column).orElse(null))))
                .of(id);
    }

    /// Those of a type whose column holds this text in any case, by id.
    List<Row> folding(String type, String column, String text) {
        return texts.computeIfAbsent(
                        type + "." + column, _ -> followed(type, new Grouped<>(column, row -> folded(row, column))))
                .of(text.toLowerCase(Locale.ROOT));
    }

    void touch(Row row, Instant now) {
        row.set("updated_at", now.truncatedTo(ChronoUnit.SECONDS).plus(skew));
    }

    /// From now on `updated_at` is off by so much.
    void skew(Duration off) {
        skew = off;
    }

    void delete(Row row) {
        table(row.type()).remove(row);
    }

    void deleteWhere(String type, String column, Object value) {
        where(type, column, value).toList().forEach(this::delete);
    }

    List<Row> everything() {
        var all = new ArrayList<Row>();
        tables.values().forEach(table -> all.addAll(table.all()));
        return all;
    }

    Map<String, Long> lastIds() {
        var last = new TreeMap<String, Long>();
        tables.forEach((type, table) -> last.put(type, table.lastId()));
        return last;
    }

    void restoreLastId(String type, long id) {
        table(type).idsFrom(id);
    }

    /// The latest time in a column, from now on.
    Latest latest(String type, String column) {
        return followed(type, new Latest(column));
    }

    Table table(String type) {
        return tables.computeIfAbsent(type, Table::new);
    }

    private <I extends Index> I followed(String type, I index) {
        all(type).forEach(index::enters);
        table(type).follow(index);
        return index;
    }

    private static @Nullable String folded(Row row, String column) {
        var text = row.text(column);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}

package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stored thing: a job, an application, ... Values are strings, longs, doubles, booleans, lists, maps, or, in
/// columns that end in `_at`, instants. A column that was never set is as one set to null.
final class Row {
    private static final @Nullable Object[] NOTHING = {};

    private final Table table;
    private final long id;
    private @Nullable Object[] values = NOTHING;

    Row(Table table, long id) {
        this.table = table;
        this.id = id;
    }

    String type() {
        return table.type();
    }

    long id() {
        return id;
    }

    Row set(String column, @Nullable Object value) {
        var normal = value instanceof Integer number ? (Object) number.longValue() : value;
        table.change(this, column, () -> store(column, normal));
        return this;
    }

    Row setAll(Map<String, ? extends @Nullable Object> changes) {
        changes.forEach(this::set);
        return this;
    }

    @Nullable
    Object get(String column) {
        var place = table.columns().find(column);
        return place >= 0 && place < values.length ? values[place] : null;
    }

    @Nullable
    String text(String column) {
        return get(column) instanceof String text ? text : null;
    }

    String required(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(get(column));
    }

    long number(String column) {
        return reference(column).orElseThrow(() -> new IllegalStateException("no " + column + " in " + this));
    }

    Optional<Long> reference(String column) {
        return get(column) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    Optional<Instant> instant(String column) {
        return get(column) instanceof Instant instant ? Optional.of(instant) : Optional.empty();
    }

    /// The values that are not null, by column.
    Map<String, Object> values() {
        var known = new LinkedHashMap<String, Object>();
        for (var place = 0; place < values.length; place++) {
            var value = values[place];
            if (value != null) {
                known.put(table.columns().name(place), value);
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return type() + " " + id;
    }

    private void store(String column, @Nullable Object value) {
        if (value == null && get(column) == null) {
            return;
        }
        var place = table.columns().findOrAdd(column);
        if (place >= values.length) {
            values = Arrays.copyOf(values, place + 1);
        }
        values[place] = value;
    }
}

package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stored thing: a job, an application, ... Values are strings, longs, doubles, booleans, lists, maps, or, in
/// columns that end in `_at`, instants.
final class Row {
    private final String type;
    private final long id;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Row(String type, long id) {
        this.type = type;
        this.id = id;
    }

    String type() {
        return type;
    }

    long id() {
        return id;
    }

    Row set(String column, @Nullable Object value) {
        values.put(column, value instanceof Integer number ? (Object) number.longValue() : value);
        return this;
    }

    Row setAll(Map<String, ? extends @Nullable Object> changes) {
        changes.forEach(this::set);
        return this;
    }

    @Nullable
    Object get(String column) {
        return values.get(column);
    }

    @Nullable
    String text(String column) {
        return values.get(column) instanceof String text ? text : null;
    }

    String required(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    long number(String column) {
        return reference(column).orElseThrow(() -> new IllegalStateException("no " + column + " in " + this));
    }

    Optional<Long> reference(String column) {
        return values.get(column) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    Optional<Instant> instant(String column) {
        return values.get(column) instanceof Instant instant ? Optional.of(instant) : Optional.empty();
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}

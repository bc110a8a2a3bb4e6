package dev.pinbridge.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Many rows of a table at once: an array for each column, so that it is one statement with one plan however many
/// there are.
///
/// @param keys what tells rows apart
/// @param values the other columns
public record Rows<R extends Record>(Table<R> table, List<TableField<R, ?>> keys, List<TableField<R, ?>> values) {
    /// @param isNew rather than changed
    /// @param told what was asked for
    public record Written<K>(K key, boolean isNew, Record told) {
        /// What was in a column that was asked for; null when it is new.
        public <T> @Nullable T before(Field<T> column) {
            return told.get(old(column));
        }
    }

    /// Adds or replaces them.
    /// @param differs which of those that are there are replaced
    /// @param key what is given back of each that was added or replaced
    public <K> List<Written<K>> put(DSLContext db, List<R> rows, Condition differs, Field<K> key) {
        return put(db, rows, differs, key, List.of());
    }

    /// As the other, and tells what was in some columns of those that were replaced.
    public <K> List<Written<K>> put(
            DSLContext db, List<R> rows, Condition differs, Field<K> key, List<TableField<R, ?>> before) {
        var isNew = field("xmax = 0", Boolean.class);
        var told = Stream.concat(Stream.of(key, isNew), before.stream().map(Rows::old))
                .toList();
        return db.insertInto(table, columns())
                .select(select(sources()).from(unnested(rows)))
                .onConflict(keys)
                .doUpdate()
                .set(replaced())
                .where(differs)
                .returningResult(told)
                .fetch(row -> new Written<>(row.get(key), row.get(isNew), row));
    }

    private static <T> Field<T> old(Field<T> column) {
        return field(name("old", column.getName()), column.getDataType());
    }

    /// Adds those that are not there.
    public void add(DSLContext db, List<R> rows) {
        if (!rows.isEmpty()) {
            db.insertInto(table, columns())
                    .select(select(sources()).from(unnested(rows)))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private List<TableField<R, ?>> columns() {
        return Stream.concat(keys.stream(), values.stream()).toList();
    }

    private Map<Field<?>, Field<?>> replaced() {
        var replaced = new LinkedHashMap<Field<?>, Field<?>>();
        values.forEach(column -> replaced.put(column, excluded(column)));
        return replaced;
    }

    private List<Field<?>> sources() {
        return columns().stream().<Field<?>>map(Rows::source).toList();
    }

    private static <T> Field<T> source(Field<T> column) {
        var given = name("given", column.getName());
        var type = column.getDataType();
        return type.isArray() ? field(given, SQLDataType.CLOB).cast(type) : field(given, type);
    }

    private Table<?> unnested(List<R> rows) {
        var columns = columns();
        var places =
                IntStream.range(0, columns.size()).mapToObj(i -> "{" + i + "}").toList();
        var arrays = columns.stream()
                .map(column -> column.getDataType().isArray() ? literals(column, rows) : array(column, rows))
                .toArray(Field<?>[]::new);
        var names = columns.stream().map(Field::getName).toArray(String[]::new);
        return DSL.table("unnest(" + String.join(", ", places) + ")", arrays).as("given", names);
    }

    /// Arrays cannot be elements of an array, but how PostgreSQL writes them can.
    private static <T> Field<String[]> literals(Field<T> column, List<? extends Record> rows) {
        var stored = column.getConverter();
        return val(rows.stream()
                .map(row -> literal((Object[]) requireNonNull(stored.to(row.get(column)))))
                .toArray(String[]::new));
    }

    /// Each element in quotes, as an element may hold anything.
    private static String literal(Object[] elements) {
        return Arrays.stream(elements)
                .map(element -> '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }

    private static <T> Field<T[]> array(Field<T> column, List<? extends Record> rows) {
        @SuppressWarnings("unchecked") // of the column's own type
        var values = (T[]) Array.newInstance(column.getType(), rows.size());
        // Looked for once: to find a column in a row takes longer than to read it.
        var place = rows.isEmpty() ? 0 : rows.getFirst().indexOf(column);
        @SuppressWarnings("unchecked") // as it was put there
        IntFunction<T> value = i -> (T) rows.get(i).get(place);
        Arrays.setAll(values, value);
        return val(values, column.getDataType().array());
    }
}

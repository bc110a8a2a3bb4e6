package dev.pinbridge.persistence;

import dev.pinbridge.domain.paging.PageRequest;
import java.lang.reflect.Array;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What the stores' queries have in common.
public final class Queries {
    /// Compares by code point, and knows upper and lower case of every script, whatever the database's own rules
    /// are.
    public static final String ANY_SCRIPT = "pg_c_utf8";

    private Queries() {}

    /// Values that are the same each time, written into the statement: of parameters PostgreSQL does not know, when
    /// it plans, how many rows have them.
    public static <T> List<? extends Field<T>> inlined(Field<T> column, Collection<T> values) {
        return values.stream().map(value -> DSL.inline(value, column)).toList();
    }

    /// One array parameter whatever the number of values, so that the database sees one statement and not one
    /// for each number.
    public static <T> Condition isOneOf(Field<T> column, Collection<T> values) {
        return column.eq(DSL.any(array(column, values)));
    }

    /// The opposite of [#isOneOf].
    public static <T> Condition isNoneOf(Field<T> column, Collection<T> values) {
        return values.isEmpty() ? DSL.noCondition() : column.ne(DSL.all(array(column, values)));
    }

    /// The rows of a page of a list that is ordered by `at`, then `id`, both descending.
    public static <I> Condition behind(Field<Instant> at, Field<I> id, Function<UUID, I> idOf, PageRequest request) {
        var after = request.after();
        return after == null
                ? DSL.noCondition()
                : DSL.row(at, id).lessThan(DSL.row(DSL.val(after.at(), at), DSL.val(idOf.apply(after.id()), id)));
    }

    /// The values as one parameter.
    public static <T> Field<T[]> array(Field<T> column, Collection<T> values) {
        @SuppressWarnings("unchecked") // of the column's own type
        var none = (T[]) Array.newInstance(column.getType(), 0);
        return DSL.val(values.toArray(none), column.getDataType().array());
    }
}

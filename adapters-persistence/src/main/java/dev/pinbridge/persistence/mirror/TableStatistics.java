package dev.pinbridge.persistence.mirror;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What the database knows of tables that fill faster than it looks at them by itself, which is once a minute
/// (PostgreSQL, section 24.1.3). Until then it takes them for nearly empty, and any index that begins with the
/// account for as good as the one that finds a row: a first import then reads all rows so far for each that it
/// writes.
final class TableStatistics {
    /// How many times as many rows as it knows of make it look again.
    private static final long GROWN = 10;

    private TableStatistics() {}

    /// @param rows how many there are at least in the first of the tables
    /// @param tables that grow together, with the right to be maintained
    static void keepUp(DSLContext db, long rows, List<Table<?>> tables) {
        if (rows >= GROWN * known(db, tables.getFirst())) {
            var places = IntStream.range(0, tables.size())
                    .mapToObj(i -> "{" + i + "}")
                    .collect(joining(", "));
            // Somebody who is about it already does it for all.
            db.execute("analyze (skip_locked) " + places, tables.toArray(Table<?>[]::new));
        }
    }

    /// At least one, also of one that it never looked at.
    private static long known(DSLContext db, Table<?> table) {
        var estimate = DSL.field("greatest(reltuples, 1)", SQLDataType.BIGINT);
        return db.select(estimate)
                .from("pg_class")
                .where("oid = {0}::regclass", DSL.inline(db.render(table)))
                .fetchSingle()
                .value1();
    }
}

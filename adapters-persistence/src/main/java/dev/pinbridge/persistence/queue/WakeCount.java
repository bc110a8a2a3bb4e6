package dev.pinbridge.persistence.queue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// Keeps "work is wanted" and "the task ends" from passing each other unseen: wakes are counted in a row of
/// whoever is woken, and whoever ends the task does so while nobody can count.
///
/// @param first the row as it begins, without a wake
record WakeCount<W extends Woken, R extends TableRecord<R>>(
        DSLContext db, Table<R> table, TableField<R, Long> wakes, Function<W, R> first) {
    /// Counts a wake. Whoever ends the task waits until the transaction has ended.
    void wake(W woken) {
        var row = first.apply(woken);
        row.set(wakes, 1L);
        db.insertInto(table)
                .set(row)
                .onConflict(key())
                .doUpdate()
                .set(wakes, wakes.plus(1))
                .execute();
    }

    /// How many wakes there were.
    long wakes(W woken) {
        return db.select(wakes)
                .from(table)
                .where(is(woken))
                .fetchOptional(wakes)
                .orElse(0L);
    }

    /// As [#wakes], and nobody counts one before the transaction ends.
    long close(W woken) {
        return db.select(wakes)
                .from(table)
                .where(is(woken))
                .forUpdate()
                .fetchOptional(wakes)
                .orElse(0L);
    }

    private Condition is(W woken) {
        var row = first.apply(woken);
        return DSL.and(key().stream().map(column -> isSame(column, row)).toList());
    }

    private List<TableField<R, ?>> key() {
        return requireNonNull(table.getPrimaryKey()).getFields();
    }

    private static <T> Condition isSame(TableField<?, T> column, TableRecord<?> row) {
        return column.eq(row.get(column));
    }
}

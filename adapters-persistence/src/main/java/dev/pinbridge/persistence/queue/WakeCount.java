package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/// Keeps "work is wanted" and "the task ends" from passing each other unseen: wakes are counted in a row of the
/// account, and whoever ends the task does so while nobody can count.
///
/// @param first the row as it begins, without a wake
record WakeCount<R extends TableRecord<R>>(
        DSLContext db,
        Table<R> table,
        TableField<R, OrganisationId> organisation,
        TableField<R, AccountName> account,
        TableField<R, Long> wakes,
        Function<Lane, R> first) {
    /// Counts a wake. Whoever ends the task waits until the transaction has ended.
    void wake(Lane lane) {
        var row = first.apply(lane);
        row.set(wakes, 1L);
        db.insertInto(table)
                .set(row)
                .onConflict(organisation, account)
                .doUpdate()
                .set(wakes, wakes.plus(1))
                .execute();
    }

    /// How many wakes there were.
    long wakes(Lane lane) {
        return db.select(wakes).from(table).where(is(lane)).fetchOptional(wakes).orElse(0L);
    }

    /// As [#wakes], and nobody counts one before the transaction ends.
    long close(Lane lane) {
        return db.select(wakes)
                .from(table)
                .where(is(lane))
                .forUpdate()
                .fetchOptional(wakes)
                .orElse(0L);
    }

    private Condition is(Lane lane) {
        return organisation.eq(lane.organisation()).and(account.eq(lane.account()));
    }
}

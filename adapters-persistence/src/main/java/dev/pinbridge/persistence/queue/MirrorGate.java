package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.ACCOUNT_MIRROR;

import dev.pinbridge.domain.mirror.AccountMirror;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Keeps "work on the mirror is wanted" and "the task ends" from passing each other unseen: wakes are counted in
/// the row of the account's mirror, and whoever ends the task does so while nobody can count.
final class MirrorGate {
    private final DSLContext db;

    MirrorGate(DSLContext db) {
        this.db = db;
    }

    /// Counts a wake. Whoever ends the task waits until the transaction has ended.
    void wake(Lane lane) {
        var mirror = AccountMirror.starting(lane.organisation(), lane.account());
        db.insertInto(ACCOUNT_MIRROR)
                .set(ACCOUNT_MIRROR.ORGANISATION_ID, mirror.organisation())
                .set(ACCOUNT_MIRROR.ACCOUNT, mirror.account())
                .set(ACCOUNT_MIRROR.SCOPE, mirror.scope())
                .set(ACCOUNT_MIRROR.WAKES, 1L)
                .onConflict(ACCOUNT_MIRROR.ORGANISATION_ID, ACCOUNT_MIRROR.ACCOUNT)
                .doUpdate()
                .set(ACCOUNT_MIRROR.WAKES, ACCOUNT_MIRROR.WAKES.plus(1))
                .execute();
    }

    /// How many wakes there were.
    long wakes(Lane lane) {
        return db.select(ACCOUNT_MIRROR.WAKES)
                .from(ACCOUNT_MIRROR)
                .where(is(lane))
                .fetchOptional(ACCOUNT_MIRROR.WAKES)
                .orElse(0L);
    }

    /// As [#wakes], and nobody counts one before the transaction ends.
    long close(Lane lane) {
        return db.select(ACCOUNT_MIRROR.WAKES)
                .from(ACCOUNT_MIRROR)
                .where(is(lane))
                .forUpdate()
                .fetchOptional(ACCOUNT_MIRROR.WAKES)
                .orElse(0L);
    }

    private static Condition is(Lane lane) {
        return ACCOUNT_MIRROR.ORGANISATION_ID.eq(lane.organisation()).and(ACCOUNT_MIRROR.ACCOUNT.eq(lane.account()));
    }
}

package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.ACCOUNT_MIRROR;
import static org.jooq.impl.DSL.one;

import dev.pinbridge.domain.mirror.AccountMirror;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// As [Gate], for what is to be done for a mirror: whoever asks for a look enters, whoever ends the task closes.
/// The lock is the row of the account's mirror.
final class MirrorGate {
    private final DSLContext db;

    MirrorGate(DSLContext db) {
        this.db = db;
    }

    /// Until the transaction ends; with others.
    void enter(Lane lane) {
        var mirror = AccountMirror.starting(lane.organisation(), lane.account());
        db.insertInto(ACCOUNT_MIRROR)
                .set(ACCOUNT_MIRROR.ORGANISATION_ID, mirror.organisation())
                .set(ACCOUNT_MIRROR.ACCOUNT, mirror.account())
                .set(ACCOUNT_MIRROR.SCOPE, mirror.scope())
                .onConflictDoNothing()
                .execute();
        db.select(one()).from(ACCOUNT_MIRROR).where(is(lane)).forShare().execute();
    }

    /// Until the transaction ends; alone.
    void close(Lane lane) {
        db.select(one()).from(ACCOUNT_MIRROR).where(is(lane)).forUpdate().execute();
    }

    private static Condition is(Lane lane) {
        return ACCOUNT_MIRROR.ORGANISATION_ID.eq(lane.organisation()).and(ACCOUNT_MIRROR.ACCOUNT.eq(lane.account()));
    }
}

package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.SYNC_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.persistence.generated.tables.records.SyncRunRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqSyncRuns implements SyncRuns {
    private final DSLContext db;

    JooqSyncRuns(DSLContext db) {
        this.db = db;
    }

    @Override
    public void note(SyncRun part) {
        if (part.isWorthKeeping()) {
            add(part);
            forgetOldest(part);
        } else {
            db.update(SYNC_RUN)
                    .set(SYNC_RUN.ENDED_AT, part.endedAt())
                    .where(is(part.organisation(), part.account()), SYNC_RUN.STARTED_AT.eq(part.startedAt()))
                    .and(SYNC_RUN.KIND.eq(part.kind()))
                    .execute();
        }
    }

    private void add(SyncRun part) {
        var row = new SyncRunRecord();
        row.setOrganisationId(part.organisation());
        row.setAccount(part.account());
        row.setKind(part.kind());
        row.setType(part.type());
        row.setStartedAt(part.startedAt());
        row.setChanged(part.changed());
        row.setRemoved(part.removed());
        row.setEndedAt(part.endedAt());
        row.setTrouble(part.trouble());
        db.insertInto(SYNC_RUN)
                .set(row)
                .onConflict(SYNC_RUN.getPrimaryKey().getFields())
                .doUpdate()
                .set(SYNC_RUN.CHANGED, SYNC_RUN.CHANGED.plus(excluded(SYNC_RUN.CHANGED)))
                .set(SYNC_RUN.REMOVED, SYNC_RUN.REMOVED.plus(excluded(SYNC_RUN.REMOVED)))
                .set(SYNC_RUN.ENDED_AT, excluded(SYNC_RUN.ENDED_AT))
                .set(SYNC_RUN.TROUBLE, excluded(SYNC_RUN.TROUBLE))
                .execute();
    }

    private void forgetOldest(SyncRun part) {
        var older = SYNC_RUN.as("older");
        db.deleteFrom(SYNC_RUN)
                .where(
                        is(part.organisation(), part.account()),
                        SYNC_RUN.KIND.eq(part.kind()),
                        SYNC_RUN.STARTED_AT.le(select(older.STARTED_AT)
                                .from(older)
                                .where(
                                        older.ORGANISATION_ID.eq(part.organisation()),
                                        older.ACCOUNT.eq(part.account()),
                                        older.KIND.eq(part.kind()))
                                .orderBy(older.STARTED_AT.desc())
                                .limit(inline(1))
                                .offset(KEPT)))
                .execute();
    }

    @Override
    public List<SyncRun> latest(OrganisationId organisation, AccountName account, int limit) {
        return db.select(
                        SYNC_RUN.ORGANISATION_ID,
                        SYNC_RUN.ACCOUNT,
                        SYNC_RUN.KIND,
                        SYNC_RUN.TYPE,
                        SYNC_RUN.STARTED_AT,
                        SYNC_RUN.CHANGED,
                        SYNC_RUN.REMOVED,
                        SYNC_RUN.ENDED_AT,
                        SYNC_RUN.TROUBLE)
                .from(SYNC_RUN)
                .where(is(organisation, account))
                .orderBy(SYNC_RUN.STARTED_AT.desc(), SYNC_RUN.KIND.desc())
                .limit(inline(limit))
                .fetch(mapping(SyncRun::new));
    }

    @Override
    public void removeAll(OrganisationId organisation, AccountName account) {
        db.deleteFrom(SYNC_RUN).where(is(organisation, account)).execute();
    }

    private static Condition is(OrganisationId organisation, AccountName account) {
        return SYNC_RUN.ORGANISATION_ID.eq(organisation).and(SYNC_RUN.ACCOUNT.eq(account));
    }
}

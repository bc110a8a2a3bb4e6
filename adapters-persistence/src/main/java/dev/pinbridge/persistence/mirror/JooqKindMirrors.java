package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.KIND_MIRROR;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.Queries;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqKindMirrors implements KindMirrors {
    private final DSLContext db;

    JooqKindMirrors(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<KindMirror> of(OrganisationId organisation, AccountName account) {
        return db.selectFrom(KIND_MIRROR).where(is(organisation, account)).fetch(KindMirrorRows::mirror).stream()
                .sorted(Comparator.comparing(KindMirror::kind))
                .toList();
    }

    @Override
    public boolean save(KindMirror next) {
        var row = KindMirrorRows.row(next);
        var changed = next.epoch() == 1
                ? db.insertInto(KIND_MIRROR).set(row).onConflictDoNothing().execute()
                : db.update(KIND_MIRROR)
                        .set(row)
                        .where(
                                is(next.organisation(), next.account()),
                                KIND_MIRROR.KIND.eq(next.kind()),
                                KIND_MIRROR.EPOCH.eq(next.epoch() - 1))
                        .execute();
        return changed == 1;
    }

    @Override
    public void ask(OrganisationId organisation, AccountName account, Set<RecordKind> kinds, Instant at) {
        db.update(KIND_MIRROR)
                .set(KIND_MIRROR.ASKED_AT, at)
                .where(is(organisation, account), Queries.isOneOf(KIND_MIRROR.KIND, kinds))
                .execute();
    }

    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        db.deleteFrom(KIND_MIRROR).where(is(organisation, account)).execute();
    }

    private static Condition is(OrganisationId organisation, AccountName account) {
        return KIND_MIRROR.ORGANISATION_ID.eq(organisation).and(KIND_MIRROR.ACCOUNT.eq(account));
    }
}

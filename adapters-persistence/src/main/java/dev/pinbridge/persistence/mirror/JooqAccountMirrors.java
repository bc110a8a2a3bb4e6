package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.ACCOUNT_MIRROR;
import static org.jooq.Records.mapping;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqAccountMirrors implements AccountMirrors {
    private final DSLContext db;

    JooqAccountMirrors(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<AccountMirror> of(OrganisationId organisation, AccountName account) {
        return db.select(
                        ACCOUNT_MIRROR.ORGANISATION_ID,
                        ACCOUNT_MIRROR.ACCOUNT,
                        ACCOUNT_MIRROR.SCOPE,
                        ACCOUNT_MIRROR.TOLD_FINISHED_AT,
                        ACCOUNT_MIRROR.TOLD_STALLED_AT)
                .from(ACCOUNT_MIRROR)
                .where(is(organisation, account))
                .fetchOptional(mapping(AccountMirror::new));
    }

    @Override
    public void save(AccountMirror mirror) {
        var row = db.newRecord(ACCOUNT_MIRROR);
        row.setOrganisationId(mirror.organisation());
        row.setAccount(mirror.account());
        row.setScope(mirror.scope());
        row.setToldFinishedAt(mirror.toldFinishedAt());
        row.setToldStalledAt(mirror.toldStalledAt());
        db.insertInto(ACCOUNT_MIRROR)
                .set(row)
                .onConflict(ACCOUNT_MIRROR.ORGANISATION_ID, ACCOUNT_MIRROR.ACCOUNT)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        db.deleteFrom(ACCOUNT_MIRROR).where(is(organisation, account)).execute();
    }

    private static Condition is(OrganisationId organisation, AccountName account) {
        return ACCOUNT_MIRROR.ORGANISATION_ID.eq(organisation).and(ACCOUNT_MIRROR.ACCOUNT.eq(account));
    }
}

package dev.pinbridge.persistence.access;

import static dev.pinbridge.persistence.generated.Tables.CALL_SHARE;

import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqCallShares implements CallShares {
    private final DSLContext db;

    JooqCallShares(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean share(OrganisationId organisation, CallId call, String email, PersonId by, Instant at) {
        return db.insertInto(CALL_SHARE)
                        .set(CALL_SHARE.ORGANISATION_ID, organisation)
                        .set(CALL_SHARE.CALL_ID, call)
                        .set(CALL_SHARE.EMAIL, email)
                        .set(CALL_SHARE.SHARED_BY, by)
                        .set(CALL_SHARE.SHARED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean unshare(OrganisationId organisation, CallId call, String email) {
        return db.deleteFrom(CALL_SHARE)
                        .where(
                                CALL_SHARE.ORGANISATION_ID.eq(organisation),
                                CALL_SHARE.CALL_ID.eq(call),
                                CALL_SHARE.EMAIL.eq(email))
                        .execute()
                == 1;
    }
}

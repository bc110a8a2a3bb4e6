package dev.pinbridge.persistence.directory;

import static dev.pinbridge.persistence.generated.Tables.ORGANISATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Saved at every sign-in, so a row that would not change is not written again.
@Component
final class JooqOrganisations implements Organisations {
    private final OrganisationRows rows = new GeneratedOrganisationRows();
    private final DSLContext db;

    JooqOrganisations(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(Organisation organisation) {
        db.insertInto(ORGANISATION)
                .set(rows.row(organisation))
                .onConflict(ORGANISATION.ORGANISATION_ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .where(row(ORGANISATION.NAME, ORGANISATION.PLAN)
                        .isDistinctFrom(row(excluded(ORGANISATION.NAME), excluded(ORGANISATION.PLAN))))
                .execute();
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return db.select(ORGANISATION.ORGANISATION_ID, ORGANISATION.NAME, ORGANISATION.PLAN)
                .from(ORGANISATION)
                .where(ORGANISATION.ORGANISATION_ID.eq(id))
                .fetchOptional(mapping(Organisation::new));
    }
}

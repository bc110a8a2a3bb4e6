package dev.pinbridge.persistence.access;

import static dev.pinbridge.persistence.generated.Tables.ACCESS_RULES;

import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.directory.OrganisationId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqAccessSettings implements AccessSettings {
    private final DSLContext db;

    JooqAccessSettings(DSLContext db) {
        this.db = db;
    }

    @Override
    public AccessRules of(OrganisationId organisation) {
        return db.select(ACCESS_RULES.IS_BY_HIRING_ROLE)
                .from(ACCESS_RULES)
                .where(ACCESS_RULES.ORGANISATION_ID.eq(organisation))
                .fetchOptional(row -> new AccessRules(row.value1()))
                .orElse(AccessRules.USUAL);
    }

    @Override
    public void save(OrganisationId organisation, AccessRules rules) {
        db.insertInto(ACCESS_RULES)
                .set(ACCESS_RULES.ORGANISATION_ID, organisation)
                .set(ACCESS_RULES.IS_BY_HIRING_ROLE, rules.isByHiringRole())
                .onConflict(ACCESS_RULES.ORGANISATION_ID)
                .doUpdate()
                .set(ACCESS_RULES.IS_BY_HIRING_ROLE, rules.isByHiringRole())
                .execute();
    }
}

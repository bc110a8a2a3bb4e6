package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.INTEGRATION;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqIntegrations implements Integrations {
    private final DSLContext db;

    JooqIntegrations(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(Integration integration) {
        db.insertInto(INTEGRATION)
                .set(IntegrationRows.row(integration))
                .onConflict(INTEGRATION.ORGANISATION_ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
    }

    @Override
    public Optional<Integration> of(OrganisationId organisation) {
        return db.selectFrom(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation))
                .fetchOptional(IntegrationRows::integration);
    }

    @Override
    public Optional<Integration> lock(OrganisationId organisation) {
        return db.selectFrom(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation))
                .forUpdate()
                .fetchOptional(IntegrationRows::integration);
    }
}

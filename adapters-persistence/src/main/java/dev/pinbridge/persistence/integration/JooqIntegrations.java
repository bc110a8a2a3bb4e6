package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.INTEGRATION;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import java.util.Comparator;
import java.util.List;
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
                .onConflict(INTEGRATION.ORGANISATION_ID, INTEGRATION.PRODUCT)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
    }

    @Override
    public Optional<Integration> of(OrganisationId organisation, Product product) {
        return db.selectFrom(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation), INTEGRATION.PRODUCT.eq(product))
                .fetchOptional(IntegrationRows::integration);
    }

    @Override
    public List<Integration> of(OrganisationId organisation) {
        return db.selectFrom(INTEGRATION).where(INTEGRATION.ORGANISATION_ID.eq(organisation)).fetch().stream()
                .map(IntegrationRows::integration)
                .sorted(Comparator.comparing(Integration::product))
                .toList();
    }

    @Override
    public Optional<Integration> lock(OrganisationId organisation, Product product) {
        return db.selectFrom(INTEGRATION)
                .where(INTEGRATION.ORGANISATION_ID.eq(organisation), INTEGRATION.PRODUCT.eq(product))
                .forUpdate()
                .fetchOptional(IntegrationRows::integration);
    }
}

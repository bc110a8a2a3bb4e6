package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.CAPABILITY_HEALTH;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
final class JooqAtsHealth implements AtsHealth {
    private final DSLContext db;
    private final OwnTransaction own;

    JooqAtsHealth(DSLContext db, OwnTransaction own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public void good(OrganisationId organisation, Product product, Capability capability, Instant at) {
        own.of(
                organisation,
                () -> db.insertInto(CAPABILITY_HEALTH)
                        .set(CAPABILITY_HEALTH.ORGANISATION_ID, organisation)
                        .set(CAPABILITY_HEALTH.PRODUCT, product)
                        .set(CAPABILITY_HEALTH.CAPABILITY, capability)
                        .set(CAPABILITY_HEALTH.LAST_GOOD_CALL_AT, at)
                        .onConflict(
                                CAPABILITY_HEALTH.ORGANISATION_ID,
                                CAPABILITY_HEALTH.PRODUCT,
                                CAPABILITY_HEALTH.CAPABILITY)
                        .doUpdate()
                        .set(CAPABILITY_HEALTH.LAST_GOOD_CALL_AT, at)
                        .setNull(CAPABILITY_HEALTH.TROUBLE)
                        .execute());
    }

    @Override
    public void trouble(OrganisationId organisation, Product product, Capability capability, String words, Instant at) {
        own.of(
                organisation,
                () -> db.insertInto(CAPABILITY_HEALTH)
                        .set(CAPABILITY_HEALTH.ORGANISATION_ID, organisation)
                        .set(CAPABILITY_HEALTH.PRODUCT, product)
                        .set(CAPABILITY_HEALTH.CAPABILITY, capability)
                        .set(CAPABILITY_HEALTH.LAST_TROUBLE_AT, at)
                        .set(CAPABILITY_HEALTH.TROUBLE, words)
                        .onConflict(
                                CAPABILITY_HEALTH.ORGANISATION_ID,
                                CAPABILITY_HEALTH.PRODUCT,
                                CAPABILITY_HEALTH.CAPABILITY)
                        .doUpdate()
                        .set(CAPABILITY_HEALTH.LAST_TROUBLE_AT, at)
                        .set(CAPABILITY_HEALTH.TROUBLE, words)
                        .execute());
    }

    @Override
    public List<CapabilityHealth> of(OrganisationId organisation, Product product) {
        return db
                .select(
                        CAPABILITY_HEALTH.CAPABILITY,
                        CAPABILITY_HEALTH.LAST_GOOD_CALL_AT,
                        CAPABILITY_HEALTH.LAST_TROUBLE_AT,
                        CAPABILITY_HEALTH.TROUBLE)
                .from(CAPABILITY_HEALTH)
                .where(CAPABILITY_HEALTH.ORGANISATION_ID.eq(organisation), CAPABILITY_HEALTH.PRODUCT.eq(product))
                .fetch(Records.mapping(CapabilityHealth::new))
                .stream()
                .sorted(Comparator.comparing(CapabilityHealth::capability))
                .toList();
    }
}

package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.INTEGRATION_API_KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Product;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Each key is sealed together with whose it is, so a row copied to another organisation or integration does not
/// open.
@Component
final class JooqApiKeys implements ApiKeys {
    private final DSLContext db;
    private final SecretKeys keys;

    JooqApiKeys(DSLContext db, SecretKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    @Override
    public void keep(OrganisationId organisation, Product product, IntegrationId integration, ApiKey key) {
        var secret = keys.seal(key.secret().getBytes(UTF_8), context(organisation, integration));
        db.insertInto(INTEGRATION_API_KEY)
                .set(INTEGRATION_API_KEY.ORGANISATION_ID, organisation)
                .set(INTEGRATION_API_KEY.PRODUCT, product)
                .set(INTEGRATION_API_KEY.INTEGRATION_ID, integration)
                .set(INTEGRATION_API_KEY.SEALED, secret)
                .onConflict(INTEGRATION_API_KEY.ORGANISATION_ID, INTEGRATION_API_KEY.PRODUCT)
                .doUpdate()
                .set(INTEGRATION_API_KEY.INTEGRATION_ID, integration)
                .set(INTEGRATION_API_KEY.SEALED, secret)
                .execute();
    }

    @Override
    public Optional<ApiKey> of(OrganisationId organisation, IntegrationId integration) {
        return db.select(INTEGRATION_API_KEY.SEALED)
                .from(INTEGRATION_API_KEY)
                .where(
                        INTEGRATION_API_KEY.ORGANISATION_ID.eq(organisation),
                        INTEGRATION_API_KEY.INTEGRATION_ID.eq(integration))
                .fetchOptional(INTEGRATION_API_KEY.SEALED)
                .map(secret -> new ApiKey(new String(keys.open(secret, context(organisation, integration)), UTF_8)));
    }

    @Override
    public void forget(OrganisationId organisation, IntegrationId integration) {
        db.deleteFrom(INTEGRATION_API_KEY)
                .where(
                        INTEGRATION_API_KEY.ORGANISATION_ID.eq(organisation),
                        INTEGRATION_API_KEY.INTEGRATION_ID.eq(integration))
                .execute();
    }

    private static byte[] context(OrganisationId organisation, IntegrationId integration) {
        return (organisation.value() + "/" + integration.value()).getBytes(UTF_8);
    }
}

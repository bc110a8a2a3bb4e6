package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.INTEGRATION_API_KEY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.TestApplication;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

final class SealedApiKeysTest implements StoresContract {
    private static final ApiKey KEY = new ApiKey("an-api-key-that-nobody-shall-read");

    private final DSLContext db = TestApplication.shared().getBean(DSLContext.class);

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    private IntegrationId kept(OrganisationId organisation) {
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, KEY));
        return integration;
    }

    private byte[] stored(OrganisationId organisation, IntegrationId integration) {
        return in(
                organisation,
                () -> db.select(INTEGRATION_API_KEY.SEALED)
                        .from(INTEGRATION_API_KEY)
                        .where(INTEGRATION_API_KEY.INTEGRATION_ID.eq(integration))
                        .fetchSingle(INTEGRATION_API_KEY.SEALED));
    }

    private void replace(OrganisationId organisation, IntegrationId integration, byte[] bytes) {
        run(
                organisation,
                () -> db.update(INTEGRATION_API_KEY)
                        .set(INTEGRATION_API_KEY.SEALED, bytes)
                        .where(INTEGRATION_API_KEY.INTEGRATION_ID.eq(integration))
                        .execute());
    }

    @Test
    void whatIsStoredDoesNotShowTheKeyAndIsNeverTheSameTwice() {
        // given
        var organisation = someOrganisation();
        var integration = kept(organisation);
        // when
        var bytes = stored(organisation, integration);
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, KEY));
        // then
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain(KEY.secret());
        assertThat(stored(organisation, integration)).isNotEqualTo(bytes);
    }

    @Test
    void aRowMovedToAnotherOrganisationOrIntegrationDoesNotOpen() {
        // given
        var organisation = someOrganisation();
        var bytes = stored(organisation, kept(organisation));
        var laterIntegration = kept(organisation);
        var other = someOrganisation();
        var ofOther = kept(other);
        // when
        replace(organisation, laterIntegration, bytes);
        replace(other, ofOther, bytes);
        // then
        assertThatThrownBy(() -> in(organisation, () -> stores().apiKeys().of(organisation, laterIntegration)))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining(KEY.secret());
        assertThatThrownBy(() -> in(other, () -> stores().apiKeys().of(other, ofOther)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void afterARotationTheNewKeySealsAndTheOldOneStillOpens() throws GeneralSecurityException {
        // given
        var context = "whose".getBytes(UTF_8);
        var before = SecretKeys.generate();
        var rotated = withNewPrimary(before);
        var old = SecretKeys.parse(before);
        var both = SecretKeys.parse(rotated);
        // when
        var secret = old.seal("text".getBytes(UTF_8), context);
        // then
        assertThat(both.open(secret, context)).isEqualTo("text".getBytes(UTF_8));
        assertThatThrownBy(() -> old.open(both.seal("text".getBytes(UTF_8), context), context))
                .isInstanceOf(SealBroken.class);
    }

    private static String withNewPrimary(String json) throws GeneralSecurityException {
        AeadConfig.register();
        var aead = AeadConfig2026.get();
        var access = InsecureSecretKeyAccess.get();
        var keys = KeysetHandle.newBuilder(TinkJsonProtoKeysetFormat.parseKeyset(json, aead, access))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, aead, access);
    }

    @Test
    void theKeysDoNotPrintThemselves() {
        // given
        var json = SecretKeys.generate();
        var secret = json.replaceAll("(?s).*\"value\":\\s*\"([^\"]+)\".*", "$1");
        // then
        assertThat(secret).hasSizeGreaterThan(40).isNotEqualTo(json);
        assertThat(SecretKeys.parse(json).toString()).doesNotContain(secret).contains("redacted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretKeys.parse(json.replace("\"key\"", "\"kez\"")))
                .withMessageContaining("PINBRIDGE_SECRET_KEYS")
                .withMessageNotContaining(secret)
                .withNoCause();
    }
}

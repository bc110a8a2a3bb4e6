package dev.pinbridge.pinpoint.client;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;

/// Whom the tests ask.
public final class Ats {
    public static final String KEY = "canary-key-5b1d";
    public static final AtsCredentials ACME = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.CORD,
            new AccountName("acme"),
            new ApiKey(KEY),
            Haste.PERSON);

    private Ats() {}
}

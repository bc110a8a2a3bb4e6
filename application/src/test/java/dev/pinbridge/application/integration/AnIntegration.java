package dev.pinbridge.application.integration;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.util.Set;
import java.util.UUID;

/// Integrations as a test needs them; each is another one.
public final class AnIntegration {
    public static final AccountName ACCOUNT = new AccountName("xn--bcher-kva");
    public static final AccountName OTHER_ACCOUNT = new AccountName("0-mega");

    private AnIntegration() {}

    public static Integration.Connected anIntegration(OrganisationId organisation) {
        return anIntegration(organisation, Product.CORD);
    }

    public static Integration.Connected anIntegration(OrganisationId organisation, Product product) {
        return new Integration.Connected(
                new IntegrationId(UUID.randomUUID()),
                organisation,
                product,
                ACCOUNT,
                new Permissions(Set.copyOf(product.capabilities())),
                Times.NOON,
                AnOrganisation.somebody(),
                Times.NOON);
    }
}

package dev.pinbridge.application.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.integration.ApiKeys] promises.
public interface ApiKeysContract extends StoresContract {
    @Test
    default void keepsOneKeyForAProduct() {
        // given
        var organisation = someOrganisation();
        var former = new IntegrationId(UUID.randomUUID());
        var current = new IntegrationId(UUID.randomUUID());
        // when
        run(organisation, () -> {
            stores().apiKeys().keep(organisation, Product.CORD, former, new ApiKey("~first!"));
            stores().apiKeys().keep(organisation, Product.CORD, current, new ApiKey("z".repeat(512)));
        });
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, former)))
                .isEmpty();
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, current)))
                .contains(new ApiKey("z".repeat(512)));
    }

    @Test
    default void eachProductHasItsOwn() {
        // given
        var organisation = someOrganisation();
        var ofCord = new IntegrationId(UUID.randomUUID());
        var ofMetaview = new IntegrationId(UUID.randomUUID());
        // when
        run(organisation, () -> {
            stores().apiKeys().keep(organisation, Product.CORD, ofCord, new ApiKey("cord's"));
            stores().apiKeys().keep(organisation, Product.METAVIEW, ofMetaview, new ApiKey("metaview's"));
        });
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, ofCord)))
                .contains(new ApiKey("cord's"));
        // when
        run(organisation, () -> stores().apiKeys().forget(organisation, ofCord));
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, ofCord)))
                .isEmpty();
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, ofMetaview)))
                .contains(new ApiKey("metaview's"));
    }

    @Test
    default void aNewKeyReplacesTheEarlierOne() {
        // given
        var organisation = someOrganisation();
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, new ApiKey("old")));
        // when
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, new ApiKey("new")));
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, integration)))
                .contains(new ApiKey("new"));
    }

    @Test
    default void aForgottenKeyIsGoneAndForgettingAgainDoesNothing() {
        // given
        var organisation = someOrganisation();
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, new ApiKey("secret")));
        // when
        run(organisation, () -> stores().apiKeys().forget(organisation, integration));
        run(organisation, () -> stores().apiKeys().forget(organisation, integration));
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, integration)))
                .isEmpty();
    }

    @Test
    default void thatOfAnotherOrganisationIsNeitherFoundNorForgotten() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, Product.CORD, integration, new ApiKey("secret")));
        // when
        run(other, () -> stores().apiKeys().forget(other, integration));
        // then
        assertThat(in(other, () -> stores().apiKeys().of(organisation, integration)))
                .isEmpty();
        assertThat(in(other, () -> stores().apiKeys().of(other, integration))).isEmpty();
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, integration)))
                .contains(new ApiKey("secret"));
    }
}

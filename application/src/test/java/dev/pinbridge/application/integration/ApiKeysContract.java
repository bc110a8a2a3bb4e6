package dev.pinbridge.application.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.IntegrationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.integration.ApiKeys] promises.
public interface ApiKeysContract extends StoresContract {
    @Test
    default void keepsOneKeyForAnOrganisation() {
        // given
        var organisation = someOrganisation();
        var former = new IntegrationId(UUID.randomUUID());
        var current = new IntegrationId(UUID.randomUUID());
        // when
        run(organisation, () -> {
            stores().apiKeys().keep(organisation, former, new ApiKey("~first!"));
            stores().apiKeys().keep(organisation, current, new ApiKey("z".repeat(512)));
        });
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, former)))
                .isEmpty();
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, current)))
                .contains(new ApiKey("z".repeat(512)));
    }

    @Test
    default void aNewKeyReplacesTheEarlierOne() {
        // given
        var organisation = someOrganisation();
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, integration, new ApiKey("old")));
        // when
        run(organisation, () -> stores().apiKeys().keep(organisation, integration, new ApiKey("new")));
        // then
        assertThat(in(organisation, () -> stores().apiKeys().of(organisation, integration)))
                .contains(new ApiKey("new"));
    }

    @Test
    default void aForgottenKeyIsGoneAndForgettingAgainDoesNothing() {
        // given
        var organisation = someOrganisation();
        var integration = new IntegrationId(UUID.randomUUID());
        run(organisation, () -> stores().apiKeys().keep(organisation, integration, new ApiKey("secret")));
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
        run(organisation, () -> stores().apiKeys().keep(organisation, integration, new ApiKey("secret")));
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

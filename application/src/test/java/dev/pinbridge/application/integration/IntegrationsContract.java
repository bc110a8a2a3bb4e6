package dev.pinbridge.application.integration;

import static dev.pinbridge.application.integration.AnIntegration.anIntegration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.integration.Integrations] promises.
public interface IntegrationsContract extends StoresContract {
    @Test
    default void anOrganisationStartsWithoutOne() {
        // given
        var organisation = someOrganisation();
        // then
        assertThat(in(organisation, () -> stores().integrations().of(organisation, Product.CORD)))
                .isEmpty();
        assertThat(in(organisation, () -> stores().integrations().lock(organisation, Product.CORD)))
                .isEmpty();
    }

    @Test
    default void keepsEveryStateAsItIs() {
        // given
        var organisation = someOrganisation();
        var connected = anIntegration(organisation);
        var refused = connected.refused(AttentionCause.API_SWITCHED_OFF, Times.minutesLater(5));
        var narrower = connected.found(new Permissions(Set.of(Capability.READ_JOBS)), Times.minutesLater(4));
        var disconnected = refused.disconnect(AnOrganisation.somebody(), Times.minutesLater(6));
        for (Integration state : new Integration[] {connected, narrower, refused, disconnected}) {
            // when
            run(organisation, () -> stores().integrations().save(state));
            // then
            assertThat(in(organisation, () -> stores().integrations().of(organisation, Product.CORD)))
                    .contains(state);
            assertThat(in(organisation, () -> stores().integrations().lock(organisation, Product.CORD)))
                    .contains(state);
        }
    }

    @Test
    default void aNewOneReplacesTheEarlierOne() {
        // given
        var organisation = someOrganisation();
        var later = new Integration.Connected(
                anIntegration(organisation).id(),
                organisation,
                Product.CORD,
                AnIntegration.OTHER_ACCOUNT,
                new Permissions(Set.of()),
                Times.minutesLater(9),
                AnOrganisation.somebody(),
                Times.minutesLater(10));
        // when
        run(
                organisation,
                () -> stores().integrations()
                        .save(anIntegration(organisation).disconnect(AnOrganisation.somebody(), Times.NOON)));
        run(organisation, () -> stores().integrations().save(later));
        // then
        assertThat(in(organisation, () -> stores().integrations().of(organisation, Product.CORD)))
                .contains(later);
    }

    @Test
    default void eachProductHasItsOwnAlsoAtTheSameAccount() {
        // given
        var organisation = someOrganisation();
        var metaview = anIntegration(organisation, Product.METAVIEW);
        var cord = anIntegration(organisation, Product.CORD);
        // when
        run(organisation, () -> {
            stores().integrations().save(metaview);
            stores().integrations().save(cord);
        });
        // then
        assertThat(in(organisation, () -> stores().integrations().of(organisation)))
                .containsExactly(cord, metaview);
        assertThat(in(organisation, () -> stores().integrations().lock(organisation, Product.METAVIEW)))
                .contains(metaview);
        // when
        var disconnected = cord.disconnect(AnOrganisation.somebody(), Times.minutesLater(1));
        run(organisation, () -> stores().integrations().save(disconnected));
        // then
        assertThat(in(organisation, () -> stores().integrations().of(organisation)))
                .containsExactly(disconnected, metaview);
    }

    @Test
    default void thatOfAnotherOrganisationIsNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        run(organisation, () -> stores().integrations().save(anIntegration(organisation)));
        // then
        assertThat(in(other, () -> stores().integrations().of(organisation, Product.CORD)))
                .isEmpty();
        assertThat(in(other, () -> stores().integrations().lock(organisation, Product.CORD)))
                .isEmpty();
        assertThat(in(other, () -> stores().integrations().of(other, Product.CORD)))
                .isEmpty();
        assertThat(in(other, () -> stores().integrations().of(organisation))).isEmpty();
    }
}

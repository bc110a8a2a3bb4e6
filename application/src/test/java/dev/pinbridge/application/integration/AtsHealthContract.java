package dev.pinbridge.application.integration;

import static dev.pinbridge.application.Times.NOON;
import static dev.pinbridge.application.Times.minutesLater;
import static dev.pinbridge.domain.integration.Capability.READ_APPLICATIONS;
import static dev.pinbridge.domain.integration.Capability.READ_JOBS;
import static dev.pinbridge.domain.integration.Capability.WRITE_APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.CapabilityHealth;
import dev.pinbridge.domain.integration.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [AtsHealth] promises.
public interface AtsHealthContract extends StoresContract {
    private AtsHealth health() {
        return stores().health();
    }

    private List<CapabilityHealth> of(OrganisationId organisation) {
        return in(organisation, () -> health().of(organisation, Product.CORD));
    }

    @Test
    default void knowsNothingAtFirst() {
        assertThat(of(someOrganisation())).isEmpty();
    }

    @Test
    default void keepsTheLastGoodCallAndTheLastTroubleOfEachCapability() {
        // given
        var organisation = someOrganisation();
        // when
        health().good(organisation, Product.CORD, WRITE_APPLICATIONS, NOON);
        health().good(organisation, Product.CORD, READ_JOBS, NOON);
        health().trouble(
                        organisation,
                        Product.CORD,
                        WRITE_APPLICATIONS,
                        "Pinpoint has trouble of its own (503)",
                        minutesLater(1));
        health().trouble(
                        organisation,
                        Product.CORD,
                        READ_APPLICATIONS,
                        "The API key lacks a permission",
                        minutesLater(2));
        // then
        assertThat(of(organisation))
                .containsExactly(
                        new CapabilityHealth(READ_JOBS, NOON, null, null),
                        new CapabilityHealth(
                                WRITE_APPLICATIONS, NOON, minutesLater(1), "Pinpoint has trouble of its own (503)"),
                        new CapabilityHealth(
                                READ_APPLICATIONS, null, minutesLater(2), "The API key lacks a permission"));
    }

    @Test
    default void aGoodCallEndsTheTrouble() {
        // given
        var organisation = someOrganisation();
        health().trouble(organisation, Product.CORD, READ_JOBS, "No answer", NOON);
        // when
        health().good(organisation, Product.CORD, READ_JOBS, minutesLater(1));
        // then
        assertThat(of(organisation)).containsExactly(new CapabilityHealth(READ_JOBS, minutesLater(1), NOON, null));
    }

    @Test
    default void eachProductsKeyHasItsOwn() {
        // given
        var organisation = someOrganisation();
        health().good(organisation, Product.CORD, READ_JOBS, NOON);
        // when
        health().trouble(organisation, Product.METAVIEW, READ_JOBS, "No answer", minutesLater(1));
        // then
        assertThat(of(organisation)).containsExactly(new CapabilityHealth(READ_JOBS, NOON, null, null));
        assertThat(in(organisation, () -> health().of(organisation, Product.METAVIEW)))
                .containsExactly(new CapabilityHealth(READ_JOBS, null, minutesLater(1), "No answer"));
    }

    @Test
    default void thatOfAnotherOrganisationIsNotSeen() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        health().good(organisation, Product.CORD, READ_JOBS, NOON);
        // when, then
        assertThat(of(other)).isEmpty();
        assertThat(in(other, () -> health().of(organisation, Product.CORD))).isEmpty();
    }

    @Test
    default void isNotWrittenWithinATransaction() {
        var organisation = someOrganisation();

        assertThatIllegalStateException()
                .isThrownBy(() -> run(organisation, () -> health().good(organisation, Product.CORD, READ_JOBS, NOON)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        run(organisation, () -> health().trouble(organisation, Product.CORD, READ_JOBS, "x", NOON)));
    }
}

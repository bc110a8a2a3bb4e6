package dev.pinbridge.application.integration;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static dev.pinbridge.application.World.METAVIEW_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurrentAtsTest {
    private final World world = World.connected();

    @Test
    void readsWithMetaviewsKeyWhenBothMayRead() {
        // given
        world.connectMetaview();
        // then
        assertThat(reading(Capability.READ_JOBS)).contains(Product.METAVIEW);
        assertThat(reading(Capability.READ_INTERVIEWS)).contains(Product.METAVIEW);
    }

    @Test
    void readsWithCordsKeyWhatMetaviewsMayNot() {
        // given
        world.connectMetaview();
        world.currentAts.denied(
                access(Capability.READ_JOBS).orElseThrow().via(), new Loss.OfCapability(Capability.READ_JOBS));
        // then
        assertThat(reading(Capability.READ_JOBS)).contains(Product.CORD);
        assertThat(reading(Capability.READ_USERS)).contains(Product.METAVIEW);
    }

    @Test
    void readsWithCordsKeyWhileMetaviewIsNotAtWork() {
        // given
        assertThat(reading(Capability.READ_JOBS)).contains(Product.CORD);
        assertThat(reading(Capability.READ_INTERVIEWS)).isEmpty();
        world.connectMetaview();
        // when
        world.ats.revoke(METAVIEW_CREDENTIALS);
        world.checkAts.check(world.admin, Product.METAVIEW);
        // then
        assertThat(reading(Capability.READ_JOBS)).contains(Product.CORD);
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // then
        assertThat(reading(Capability.READ_JOBS)).isEmpty();
    }

    @Test
    void readsNoOtherAccountAndForNobodyElse() {
        // given
        var organisation = world.admin.organisation();
        // then
        assertThat(world.currentAts.reading(organisation, new AccountName("globex"), Capability.READ_JOBS))
                .isEmpty();
        assertThat(world.currentAts.reading(new OrganisationId(UUID.randomUUID()), ACME, Capability.READ_JOBS))
                .isEmpty();
    }

    @Test
    void aKeyThatIsRefusedStopsOnlyItsProduct() {
        // given
        world.connectMetaview();
        world.ats.revoke(CREDENTIALS);
        // when
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .isEmpty();
        assertThat(world.currentAts.of(world.admin.organisation(), Product.METAVIEW))
                .hasValueSatisfying(access -> {
                    assertThat(access.credentials().product()).isEqualTo(Product.METAVIEW);
                    assertThat(world.currentAts.isStill(access.via())).isTrue();
                });
    }

    private Optional<Product> reading(Capability capability) {
        return access(capability).map(access -> access.credentials().product());
    }

    private Optional<CurrentAts.Access> access(Capability capability) {
        return world.currentAts.reading(world.admin.organisation(), ACME, capability);
    }
}

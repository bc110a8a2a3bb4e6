package dev.pinbridge.persistence.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchedTest {
    private static final OrganisationId ORGANISATION =
            new OrganisationId(UUID.fromString("7f0a1f4e-6d0f-4a43-9a3e-2d2f0f2b7c11"));

    @ParameterizedTest
    @EnumSource(Product.class)
    void isFoundAgainByItsName(Product product) {
        // given
        var watched = new Watched(ORGANISATION, product, new AccountName("acme"));
        // then
        assertThat(Watched.of(watched.instance())).isEqualTo(watched);
    }

    @Test
    void aNameFromBeforeThereWereTwoProductsIsCords() {
        assertThat(Watched.of(ORGANISATION.value() + "/acme"))
                .isEqualTo(new Watched(ORGANISATION, Product.CORD, new AccountName("acme")));
    }
}

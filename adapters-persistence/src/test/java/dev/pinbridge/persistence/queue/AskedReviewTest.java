package dev.pinbridge.persistence.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedReviewTest {
    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsName(Product product) {
        var asked = new AskedReview(ORGANISATION, product);
        assertThat(AskedReview.of(asked.instance())).isEqualTo(asked);
    }

    /// Instances outlive releases.
    @Test
    void aNameWithoutAProductIsCords() {
        assertThat(AskedReview.of(ORGANISATION.value().toString()))
                .isEqualTo(new AskedReview(ORGANISATION, Product.CORD));
    }
}

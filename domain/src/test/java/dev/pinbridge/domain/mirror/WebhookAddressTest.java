package dev.pinbridge.domain.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.OrganisationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {
    private static final WebhookAddress ADDRESS = new WebhookAddress(
            new OrganisationId(UUID.fromString("fedcba98-7654-4321-8001-7f80ff00aa55")),
            new WebhookId(UUID.fromString("0123d567-89ab-4def-8000-00ff80407f01")));

    @Test
    void isFoundAgainInItsText() {
        assertThat(WebhookAddress.parse(ADDRESS.text())).contains(ADDRESS);
        assertThat(ADDRESS.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(ADDRESS.path()).isEqualTo("/webhooks/pinpoint/" + ADDRESS.text());
    }

    /// The last one is the zeros with a bit in what no byte needs.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "???",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"
            })
    void isNothingElse(String text) {
        assertThat(WebhookAddress.parse(text)).isEmpty();
    }
}

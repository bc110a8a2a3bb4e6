package dev.pinbridge.pinpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinpointConfigurationTest {
    @Test
    void offersEveryPort() {
        // given
        try (var client = TestClient.of("https://{subdomain}.pinpointhq.com")) {
            // when
            var page = client.links().application(new AccountName("acme"), new JobId("7"), new ApplicationId("42"));
            // then
            assertThat(page).hasHost("acme.pinpointhq.com");
            assertThat(client.access()).isNotNull();
            assertThat(client.jobs()).isNotNull();
            assertThat(client.applications()).isNotNull();
            assertThat(client.intake()).isNotNull();
            assertThat(client.scorecards()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://{subdomain}.pinpointhq.com", "https://acme.pinpointhq.com"})
    void doesNotStartWithAnAddressThatCannotBeRight(String template) {
        // given
        var refusal = assertThatException();
        // when
        var thrown = refusal.isThrownBy(() -> TestClient.of(template));
        // then
        thrown.withRootCauseInstanceOf(IllegalArgumentException.class)
                .withStackTraceContaining("pinbridge.pinpoint.url must");
    }
}

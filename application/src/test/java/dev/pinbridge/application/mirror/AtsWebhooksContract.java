package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [AtsWebhooks] promises.
public interface AtsWebhooksContract {
    WebhookSecret SECRET = new WebhookSecret("s3cret");

    AtsWebhooks webhooks();

    /// As the ATS words an event.
    byte[] body(String event, String... subjects);

    /// As the ATS signs a body.
    String signature(byte[] body, WebhookSecret secret);

    @Test
    default void believesWhatIsSignedWithTheSecretAlone() {
        // given
        var body = body("application_hired", "application");
        var other = body("application_hired", "job");
        var signature = signature(body, SECRET);
        // when, then
        assertThat(webhooks().isSigned(body, signature, SECRET)).isTrue();
        assertThat(webhooks().isSigned(other, signature, SECRET)).isFalse();
        assertThat(webhooks().isSigned(body, signature, new WebhookSecret("S3cret")))
                .isFalse();
        assertThat(webhooks().isSigned(body, signature + "=", SECRET)).isFalse();
        assertThat(webhooks().isSigned(body, signature.substring(1), SECRET)).isFalse();
        assertThat(webhooks().isSigned(body, "", SECRET)).isFalse();
    }

    @Test
    default void tellsWhatHappenedAndToWhat() {
        assertThat(webhooks().read(body("application_hired", "application", "job")))
                .isEqualTo(new WebhookEvent.Named("application_hired", Set.of("application", "job")));
        assertThat(webhooks().read(body("unheard_of"))).isEqualTo(new WebhookEvent.Named("unheard_of", Set.of()));
    }

    @Test
    default void makesTheBestOfNonsense() {
        assertThat(webhooks().read(new byte[0])).isInstanceOf(WebhookEvent.Senseless.class);
        assertThat(webhooks().read("<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WebhookEvent.Senseless.class);
        assertThat(webhooks().read(new byte[] {(byte) 0xff, 0, 1})).isInstanceOf(WebhookEvent.Senseless.class);
    }
}

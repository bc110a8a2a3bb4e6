package dev.pinbridge.pinpoint.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.mirror.AtsWebhooksContract;
import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinpointWebhooksTest implements AtsWebhooksContract {
    private final AtsWebhooks webhooks = new PinpointWebhooks();

    @Override
    public AtsWebhooks webhooks() {
        return webhooks;
    }

    @Override
    public byte[] body(String event, String... subjects) {
        var data = Arrays.stream(subjects)
                .map(subject -> "\"" + subject + "\":{\"id\":1}")
                .collect(Collectors.joining(",", "{", "}"));
        return ("{\"event\":\"" + event + "\",\"triggeredAt\":1614687278,\"data\":" + data + "}").getBytes(UTF_8);
    }

    @Override
    public String signature(byte[] body, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value().getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The example that everybody has.
    @Test
    void knowsSignaturesFromElsewhere() {
        assertThat(webhooks.isSigned(
                        "The quick brown fox jumps over the lazy dog".getBytes(UTF_8),
                        "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=",
                        new WebhookSecret("key")))
                .isTrue();
    }

    /// Other spellings of the same bytes: hexadecimal, base64url, without padding, with spaces, on two lines, and
    /// with a bit in what no byte needs.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
                "97yD9DBThCSxMpjmqm-xQ-9NWaFJRhdZl0edvC0aPNg=",
                "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg",
                " 97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg= ",
                "97yD9DBThCSxMpjmqm+xQ+9\nNWaFJRhdZl0edvC0aPNg=",
                "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNh="
            })
    void areSpelledInOneWay(String signature) {
        assertThat(webhooks.isSigned(
                        "The quick brown fox jumps over the lazy dog".getBytes(UTF_8),
                        signature,
                        new WebhookSecret("key")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "1", "null", "{\"event\":null}", "{\"event\":{}}", "{\"event\":\" \\u0000\"}"})
    void saysWhenNoEventIsNamed(String body) {
        assertThat(webhooks.read(body.getBytes(UTF_8))).isEqualTo(new WebhookEvent.Senseless("it names no event"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"event\":", "{\"event\":\"a\"} trailing", "\u00e9"})
    void saysWhatIsNoJson(String body) {
        assertThat(webhooks.read(body.getBytes(UTF_8))).isEqualTo(new WebhookEvent.Senseless("it is no JSON"));
    }

    @Test
    void survivesDepth() {
        assertThat(webhooks.read("[".repeat(200_000).getBytes(UTF_8)))
                .isEqualTo(new WebhookEvent.Senseless("it is no JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[1]", "\"application\""})
    void doesWithoutData(String data) {
        var body = "{\"event\":\"application_hired\",\"data\":" + data + "}";

        assertThat(webhooks.read(body.getBytes(UTF_8)))
                .isEqualTo(new WebhookEvent.Named("application_hired", Set.of()));
    }
}

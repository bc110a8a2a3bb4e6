package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As Pinpoint signs and words what it tells (reference, section 5): Base64 of the body's HMAC-SHA256, and an
/// envelope with the event's name and, in its data, the ids of what it is about.
final class PinpointWebhooks implements AtsWebhooks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final JsonMapper JSON = JsonMapper.shared();

    /// By the text and not by the bytes that it stands for, so that no other spelling of them passes.
    @Override
    public boolean isSigned(byte[] body, String signature, WebhookSecret secret) {
        var right = Base64.getEncoder().encode(hmac(body, secret));
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] body, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public WebhookEvent read(byte[] body) {
        JsonNode envelope;
        try {
            envelope = JSON.readTree(body);
        } catch (JacksonException _) {
            return new WebhookEvent.Senseless("it is no JSON");
        }
        var event = envelope.path("event");
        var name = event.isString() ? Clean.line(event.asString()) : null;
        return name == null
                ? new WebhookEvent.Senseless("it names no event")
                : new WebhookEvent.Named(name, Set.copyOf(envelope.path("data").propertyNames()));
    }
}

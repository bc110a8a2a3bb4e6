package dev.pinbridge.pinpoint.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// An event on its way to where a webhook points.
///
/// @param attempt counted from 1
record Delivery(Target target, String body, int attempt) {
    static final String SIGNATURE = "PINPOINT-HMAC-SHA256";
    private static final String ALGORITHM = "HmacSHA256";

    /// Where events go, and what they are signed with.
    record Target(URI url, String secret) {
        @Override
        public String toString() {
            return "Target[" + url + "]";
        }
    }

    static Delivery of(Target target, String event, Map<String, Long> ids, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        ids.forEach((name, id) -> data.put(name, Map.of("id", id)));
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("event", event);
        envelope.put("triggeredAt", at.getEpochSecond());
        envelope.put("data", data);
        return new Delivery(target, new String(Json.bytes(envelope), StandardCharsets.UTF_8), 1);
    }

    Delivery again() {
        return new Delivery(target, body, attempt + 1);
    }

    HttpRequest request() {
        return HttpRequest.newBuilder(target.url())
                .header("Content-Type", "application/json")
                .header(SIGNATURE, signature(target.secret(), body.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    static String signature(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// An ATS that words an event as its name with the subjects in brackets, and signs by writing the secret down.
public final class InMemoryAtsWebhooks implements AtsWebhooks {
    private static final Pattern EVENT = Pattern.compile("(\\w+)\\[([\\w,]*)]");

    public static byte[] body(String event, String... subjects) {
        return (event + "[" + String.join(",", subjects) + "]").getBytes(StandardCharsets.UTF_8);
    }

    public static String signature(byte[] body, WebhookSecret secret) {
        return secret.value() + " " + Arrays.hashCode(body);
    }

    @Override
    public boolean isSigned(byte[] body, String signature, WebhookSecret secret) {
        return signature.equals(signature(body, secret));
    }

    @Override
    public WebhookEvent read(byte[] body) {
        var event = EVENT.matcher(new String(body, StandardCharsets.UTF_8));
        if (!event.matches()) {
            return new WebhookEvent.Senseless("it is no event");
        }
        var subjects = event.group(2);
        return new WebhookEvent.Named(event.group(1), subjects.isEmpty() ? Set.of() : Set.of(subjects.split(",", -1)));
    }
}

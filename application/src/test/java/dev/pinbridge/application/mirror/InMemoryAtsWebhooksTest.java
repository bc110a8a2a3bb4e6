package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.WebhookSecret;

final class InMemoryAtsWebhooksTest implements AtsWebhooksContract {
    @Override
    public AtsWebhooks webhooks() {
        return new InMemoryAtsWebhooks();
    }

    @Override
    public byte[] body(String event, String... subjects) {
        return InMemoryAtsWebhooks.body(event, subjects);
    }

    @Override
    public String signature(byte[] body, WebhookSecret secret) {
        return InMemoryAtsWebhooks.signature(body, secret);
    }
}

package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.WebhookDelivery;

/// What became of something that claims to come from the ATS.
public sealed interface ReceiveWebhookResult {
    /// Kept, and what it touches is looked at now.
    record Received(WebhookDelivery delivery) implements ReceiveWebhookResult {}

    /// It came before; nothing is done about it again.
    record Replayed() implements ReceiveWebhookResult {}

    /// The signature is missing or wrong.
    record WronglySigned() implements ReceiveWebhookResult {}

    /// Nobody has set a secret, so nothing can be believed.
    record SecretMissing() implements ReceiveWebhookResult {}

    /// There is no such webhook.
    record UnknownWebhook() implements ReceiveWebhookResult {}
}

package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.WebhookReport;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `removeWebhookSecret`.
record RemoveWebhookSecretPayload(@Nullable AtsWebhookView webhook, List<UserError> errors) {
    RemoveWebhookSecretPayload {
        errors = List.copyOf(errors);
    }

    static RemoveWebhookSecretPayload of(WebhookReport report) {
        return new RemoveWebhookSecretPayload(new AtsWebhookView(report), List.of());
    }

    static RemoveWebhookSecretPayload failed(List<UserError> errors) {
        return new RemoveWebhookSecretPayload(null, errors);
    }
}

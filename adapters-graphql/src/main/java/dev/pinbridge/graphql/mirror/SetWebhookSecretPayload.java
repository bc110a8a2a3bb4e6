package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.WebhookReport;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setWebhookSecret`.
record SetWebhookSecretPayload(@Nullable AtsWebhookView webhook, List<UserError> errors) {
    SetWebhookSecretPayload {
        errors = List.copyOf(errors);
    }

    static SetWebhookSecretPayload of(WebhookReport report) {
        return new SetWebhookSecretPayload(new AtsWebhookView(report), List.of());
    }

    static SetWebhookSecretPayload failed(List<UserError> errors) {
        return new SetWebhookSecretPayload(null, errors);
    }
}

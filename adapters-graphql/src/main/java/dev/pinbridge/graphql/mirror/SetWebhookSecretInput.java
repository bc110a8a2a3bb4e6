package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// What an account's ATS signs with. Cannot print the secret.
record SetWebhookSecretInput(String account, String secret) {
    Decoded<Change> decode() {
        var fields = new InputFields();
        var name = fields.required("account", "Account", account, AccountName::parse);
        var signing = fields.required("secret", "Signing secret", secret, WebhookSecret::new);
        return fields.then(() -> new Change(name.get(), signing.get()));
    }

    record Change(AccountName account, WebhookSecret secret) {}

    @Override
    public String toString() {
        return "SetWebhookSecretInput[account=" + account + ", secret=redacted]";
    }
}

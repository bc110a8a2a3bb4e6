package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The place where an account of the ATS tells of changes.
public record Webhook(OrganisationId organisation, AccountName account, WebhookId id, WebhookSecrets secrets) {
    public static Webhook withoutSecret(OrganisationId organisation, AccountName account, WebhookId id) {
        return new Webhook(organisation, account, id, WebhookSecrets.NONE);
    }

    public WebhookAddress address() {
        return new WebhookAddress(organisation, id);
    }

    public Webhook with(WebhookSecrets next) {
        return new Webhook(organisation, account, id, next);
    }
}

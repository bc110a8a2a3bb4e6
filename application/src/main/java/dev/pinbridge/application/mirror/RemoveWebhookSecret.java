package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.WebhookSecrets;
import dev.pinbridge.domain.mirror.Webhooks;

/// Forgets what the ATS signs with, those before it included. From then on nothing is believed.
@UseCase
public final class RemoveWebhookSecret {
    private final Webhooks webhooks;
    private final Integrations integrations;
    private final Transactions transactions;

    public RemoveWebhookSecret(Webhooks webhooks, Integrations integrations, Transactions transactions) {
        this.webhooks = webhooks;
        this.integrations = integrations;
        this.transactions = transactions;
    }

    /// @return false when no product is connected to the account
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public boolean remove(Actor actor, AccountName account) {
        actor.mustBeAdmin("remove the signing secret of a webhook");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            if (!integrations.accountsInUse(organisation).contains(account)) {
                return false;
            }
            webhooks.lock(organisation, account)
                    .ifPresent(webhook -> webhooks.keepSecrets(webhook.with(WebhookSecrets.NONE)));
            return true;
        });
    }
}

package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.Webhooks;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Tells what the ATS signs with. The secret before it serves beside it for a while, so that changing it here and
/// at the ATS loses nothing, in whichever order.
@UseCase
public final class SetWebhookSecret {
    private final Webhooks webhooks;
    private final Integrations integrations;
    private final Transactions transactions;
    private final Supplier<WebhookId> ids;
    private final InstantSource clock;

    public SetWebhookSecret(
            Webhooks webhooks,
            Integrations integrations,
            Transactions transactions,
            Supplier<WebhookId> ids,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.integrations = integrations;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return false when no product is connected to the account
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public boolean set(Actor actor, AccountName account, WebhookSecret secret) {
        actor.mustBeAdmin("set the signing secret of a webhook");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            if (!integrations.accountsInUse(organisation).contains(account)) {
                return false;
            }
            webhooks.add(Webhook.withoutSecret(organisation, account, ids.get()));
            var webhook = webhooks.lock(organisation, account).orElseThrow();
            webhooks.keepSecrets(webhook.with(webhook.secrets().replacedBy(secret, clock.instant())));
            return true;
        });
    }
}

package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.WebhookTally;
import dev.pinbridge.domain.mirror.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows how an account's webhook does. It is made when an admin looks at it first, who alone may see its URL.
@UseCase
public final class OpenWebhook {
    private static final Duration COUNTED = Duration.ofHours(24);

    private final Webhooks webhooks;
    private final Transactions transactions;
    private final Supplier<WebhookId> ids;
    private final WebhookUrls urls;
    private final InstantSource clock;

    public OpenWebhook(
            Webhooks webhooks,
            Transactions transactions,
            Supplier<WebhookId> ids,
            WebhookUrls urls,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.transactions = transactions;
        this.ids = ids;
        this.urls = urls;
        this.clock = clock;
    }

    /// @param account one that a product of the organisation is connected to
    public WebhookReport open(Actor actor, AccountName account) {
        var organisation = actor.organisation();
        return transactions.within(
                organisation,
                () -> webhooks.of(organisation, account)
                        .or(() -> actor.isAdmin() ? made(organisation, account) : Optional.empty())
                        .map(webhook -> report(webhook, actor))
                        .orElseGet(() -> new WebhookReport(null, null, WebhookTally.NOTHING)));
    }

    /// Perhaps by somebody else at the same time.
    private Optional<Webhook> made(OrganisationId organisation, AccountName account) {
        webhooks.add(Webhook.withoutSecret(organisation, account, ids.get()));
        return webhooks.of(organisation, account);
    }

    private WebhookReport report(Webhook webhook, Actor actor) {
        return new WebhookReport(
                actor.isAdmin() ? urls.of(webhook.address()) : null,
                webhook.secrets().setAt().orElse(null),
                webhooks.tally(webhook, clock.instant().minus(COUNTED)));
    }
}

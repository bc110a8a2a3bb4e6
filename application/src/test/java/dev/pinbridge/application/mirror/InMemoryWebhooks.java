package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookAddress;
import dev.pinbridge.domain.mirror.WebhookDelivery;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.WebhookTally;
import dev.pinbridge.domain.mirror.Webhooks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Secrets in the clear; it is memory.
public final class InMemoryWebhooks implements Webhooks {
    private final InMemoryTable<AccountName, Webhook> webhooks;
    private final InMemoryTable<Body, WebhookDelivery> deliveries;
    private final InMemoryTable<Hour, Refusals> refusals;

    private record Body(WebhookId webhook, String sha256) {}

    private record Hour(WebhookId webhook, Instant begin) {}

    private record Refusals(Hour hour, int number) {}

    public InMemoryWebhooks(InMemoryTransactions transactions) {
        this.webhooks = new InMemoryTable<>(transactions);
        this.deliveries = new InMemoryTable<>(transactions);
        this.refusals = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Webhook webhook) {
        if (of(webhook.organisation(), webhook.account()).isEmpty()) {
            webhooks.put(webhook.organisation(), webhook.account(), webhook);
        }
    }

    @Override
    public Optional<Webhook> of(OrganisationId organisation, AccountName account) {
        return webhooks.find(organisation, account);
    }

    @Override
    public Optional<Webhook> at(WebhookAddress address) {
        return webhooks.all(address.organisation())
                .filter(webhook -> webhook.address().equals(address))
                .findFirst();
    }

    @Override
    public Optional<Webhook> lock(OrganisationId organisation, AccountName account) {
        return of(organisation, account);
    }

    @Override
    public void keepSecrets(Webhook webhook) {
        webhooks.put(webhook.organisation(), webhook.account(), webhook);
    }

    @Override
    public boolean add(WebhookDelivery delivery, byte[] body) {
        var key = new Body(delivery.webhook(), delivery.sha256());
        if (deliveries.find(delivery.organisation(), key).isPresent()) {
            return false;
        }
        deliveries.put(delivery.organisation(), key, delivery);
        return true;
    }

    @Override
    public void addRefusal(Webhook webhook, Instant at) {
        var hour = new Hour(webhook.id(), at.truncatedTo(ChronoUnit.HOURS));
        var before = refusals.find(webhook.organisation(), hour)
                .map(Refusals::number)
                .orElse(0);
        refusals.put(webhook.organisation(), hour, new Refusals(hour, before + 1));
    }

    @Override
    public WebhookTally tally(Webhook webhook, Instant since) {
        var begin = since.truncatedTo(ChronoUnit.HOURS);
        return new WebhookTally(
                deliveries(webhook)
                        .map(WebhookDelivery::receivedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                (int) deliveries(webhook)
                        .filter(delivery -> !delivery.receivedAt().isBefore(since))
                        .count(),
                refusals(webhook)
                        .filter(each -> !each.hour().begin().isBefore(begin))
                        .mapToInt(Refusals::number)
                        .sum());
    }

    @Override
    public void forgetBefore(Webhook webhook, Instant time) {
        var organisation = webhook.organisation();
        deliveries(webhook)
                .filter(delivery -> delivery.receivedAt().isBefore(time))
                .toList()
                .forEach(delivery -> deliveries.remove(organisation, new Body(webhook.id(), delivery.sha256())));
        refusals(webhook)
                .filter(each -> each.hour().begin().isBefore(time))
                .toList()
                .forEach(each -> refusals.remove(organisation, each.hour()));
    }

    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        of(organisation, account).ifPresent(webhook -> {
            forgetBefore(webhook, Instant.MAX);
            webhooks.remove(organisation, account);
        });
    }

    private Stream<WebhookDelivery> deliveries(Webhook webhook) {
        return deliveries
                .all(webhook.organisation())
                .filter(delivery -> delivery.webhook().equals(webhook.id()));
    }

    private Stream<Refusals> refusals(Webhook webhook) {
        return refusals.all(webhook.organisation())
                .filter(each -> each.hour().webhook().equals(webhook.id()));
    }
}

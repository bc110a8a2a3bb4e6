package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Sha256;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirrorRuns;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookAddress;
import dev.pinbridge.domain.mirror.WebhookDelivery;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what the ATS tells by itself as a hint: what it touches is looked at now rather than at the next regular
/// look. What has changed is read from the ATS and never from here.
@UseCase
public final class ReceiveWebhook {
    private static final Logger log = LoggerFactory.getLogger(ReceiveWebhook.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Webhooks webhooks;
    private final AtsWebhooks ats;
    private final Integrations integrations;
    private final KindMirrors mirrors;
    private final MirrorRuns runs;
    private final Transactions transactions;
    private final InstantSource clock;

    public ReceiveWebhook(
            Webhooks webhooks,
            AtsWebhooks ats,
            Integrations integrations,
            KindMirrors mirrors,
            MirrorRuns runs,
            Transactions transactions,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.ats = ats;
        this.integrations = integrations;
        this.mirrors = mirrors;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param body as it came, to the byte
    /// @param signature null when there was none
    public ReceiveWebhookResult receive(WebhookAddress address, byte[] body, @Nullable String signature) {
        return transactions.within(
                address.organisation(),
                () -> webhooks.at(address)
                        .map(webhook -> receive(webhook, body, signature))
                        .orElseGet(ReceiveWebhookResult.UnknownWebhook::new));
    }

    private ReceiveWebhookResult receive(Webhook webhook, byte[] body, @Nullable String signature) {
        var now = clock.instant();
        // An index says that there is nothing, nearly always.
        webhooks.forgetBefore(webhook, now.minus(KEPT));
        var serving = webhook.secrets().at(now);
        var signedWith = signature == null
                ? Optional.<WebhookSecret>empty()
                : serving.stream()
                        .filter(secret -> ats.isSigned(body, signature, secret))
                        .findFirst();
        if (signedWith.isEmpty()) {
            webhooks.addRefusal(webhook, now);
            return serving.isEmpty()
                    ? new ReceiveWebhookResult.SecretMissing()
                    : new ReceiveWebhookResult.WronglySigned();
        }
        settle(webhook, signedWith.get());
        var delivery = new WebhookDelivery(webhook.organisation(), webhook.id(), Sha256.of(body), now, ats.read(body));
        if (!webhooks.add(delivery, body)) {
            return new ReceiveWebhookResult.Replayed();
        }
        report(webhook, delivery.event());
        look(webhook, delivery);
        return new ReceiveWebhookResult.Received(delivery);
    }

    /// Ends a rotation that this secret completes.
    private void settle(Webhook webhook, WebhookSecret signedWith) {
        if (!isChangedBy(webhook, signedWith)) {
            return;
        }
        webhooks.lock(webhook.organisation(), webhook.account())
                .filter(now -> isChangedBy(now, signedWith))
                .ifPresent(now -> webhooks.keepSecrets(now.with(now.secrets().seenAtWork(signedWith))));
    }

    private static boolean isChangedBy(Webhook webhook, WebhookSecret signedWith) {
        return !webhook.secrets().seenAtWork(signedWith).equals(webhook.secrets());
    }

    private static void report(Webhook webhook, WebhookEvent event) {
        switch (event) {
            case WebhookEvent.Senseless(var reason) ->
                log.atWarn()
                        .addKeyValue("organisation", webhook.organisation().value())
                        .addKeyValue("account", webhook.account().value())
                        .addKeyValue("reason", reason)
                        .log("a webhook makes no sense");
            case WebhookEvent.Named _ -> {
                // As expected.
            }
        }
    }

    /// Of an account that nobody is connected to any more there is nothing to look at.
    private void look(Webhook webhook, WebhookDelivery delivery) {
        var organisation = webhook.organisation();
        if (integrations.accountsInUse(organisation).contains(webhook.account())) {
            runs.wake(organisation, webhook.account());
            mirrors.ask(organisation, webhook.account(), delivery.event().touched(), delivery.receivedAt());
        }
    }
}

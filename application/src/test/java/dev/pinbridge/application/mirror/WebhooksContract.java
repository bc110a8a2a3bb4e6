package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookDelivery;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.WebhookSecrets;
import dev.pinbridge.domain.mirror.WebhookTally;
import dev.pinbridge.domain.mirror.Webhooks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.mirror.Webhooks] promises.
public interface WebhooksContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");
    AccountName OTHER_ACCOUNT = new AccountName("globex");

    @Test
    default void keepsOneForAnAccount() {
        // given
        var webhook = someWebhook(someOrganisation());
        var organisation = webhook.organisation();
        // when
        run(organisation, () -> webhooks().add(Webhook.withoutSecret(organisation, ACCOUNT, someId())));
        // then
        assertThat(in(organisation, () -> webhooks().of(organisation, ACCOUNT))).contains(webhook);
        assertThat(in(organisation, () -> webhooks().at(webhook.address()))).contains(webhook);
        assertThat(in(organisation, () -> webhooks().lock(organisation, ACCOUNT)))
                .contains(webhook);
        assertThat(in(organisation, () -> webhooks().of(organisation, OTHER_ACCOUNT)))
                .isEmpty();
    }

    @Test
    default void doesNotFindThatOfAnotherOrganisation() {
        // given
        var webhook = someWebhook(someOrganisation());
        var other = someOrganisation();
        var moved = new Webhook(other, ACCOUNT, webhook.id(), WebhookSecrets.NONE);
        // when, then
        assertThat(in(other, () -> webhooks().at(webhook.address()))).isEmpty();
        assertThat(in(other, () -> webhooks().at(moved.address()))).isEmpty();
        assertThat(in(other, () -> webhooks().of(webhook.organisation(), ACCOUNT)))
                .isEmpty();
    }

    @Test
    default void replacesItsSecrets() {
        // given
        var webhook = someWebhook(someOrganisation());
        var one = webhook.with(WebhookSecrets.NONE.replacedBy(new WebhookSecret("one"), Times.NOON));
        var two = one.with(one.secrets().replacedBy(new WebhookSecret("two"), Times.minutesLater(1)));
        // when, then
        keepSecrets(one);
        assertThat(stored(webhook)).isEqualTo(one);
        keepSecrets(two);
        assertThat(stored(webhook)).isEqualTo(two);
        assertThat(in(webhook.organisation(), () -> webhooks().at(webhook.address())))
                .contains(two);
        keepSecrets(webhook);
        assertThat(stored(webhook)).isEqualTo(webhook);
    }

    @Test
    default void keepsABodyOnce() {
        // given
        var webhook = someWebhook(someOrganisation());
        var again = Times.minutesLater(1);
        // when, then
        assertThat(deliver(webhook, 'a', Times.NOON)).isTrue();
        assertThat(deliver(webhook, 'a', again)).isFalse();
        assertThat(deliver(webhook, 'b', again)).isTrue();
        assertThat(deliver(someWebhook(webhook.organisation(), OTHER_ACCOUNT), 'a', again))
                .isTrue();
        assertThat(tally(webhook, Times.NOON)).isEqualTo(new WebhookTally(again, 2, 0));
        assertThat(tally(webhook, again)).isEqualTo(new WebhookTally(again, 1, 0));
        assertThat(tally(webhook, Times.minutesLater(2))).isEqualTo(new WebhookTally(again, 0, 0));
    }

    /// Noon is half past one.
    @Test
    default void countsRefusalsByTheHour() {
        // given
        var webhook = someWebhook(someOrganisation());
        // when
        run(webhook.organisation(), () -> {
            webhooks().addRefusal(webhook, Times.NOON);
            webhooks().addRefusal(webhook, Times.minutesLater(29));
            webhooks().addRefusal(webhook, Times.minutesLater(31));
        });
        // then
        assertThat(tally(webhook, Times.minutesLater(29)).refused()).isEqualTo(3);
        assertThat(tally(webhook, Times.minutesLater(31)).refused()).isEqualTo(1);
        assertThat(tally(webhook, Times.minutesLater(120)).refused()).isZero();
    }

    @Test
    default void forgetsWhatCameBefore() {
        // given
        var webhook = someWebhook(someOrganisation());
        deliver(webhook, 'a', Times.NOON.minusNanos(1_000));
        deliver(webhook, 'b', Times.NOON);
        run(webhook.organisation(), () -> {
            webhooks().addRefusal(webhook, Times.minutesLater(-60));
            webhooks().addRefusal(webhook, Times.minutesLater(60));
        });
        // when
        run(webhook.organisation(), () -> webhooks().forgetBefore(webhook, Times.NOON));
        // then
        assertThat(tally(webhook, Times.NOON.minus(Duration.ofDays(1)))).isEqualTo(new WebhookTally(Times.NOON, 1, 1));
        assertThat(deliver(webhook, 'a', Times.NOON)).isTrue();
    }

    @Test
    default void forgetsTheWebhookOfOneAccount() {
        // given
        var webhook = someWebhook(someOrganisation());
        var organisation = webhook.organisation();
        var other = someWebhook(organisation, OTHER_ACCOUNT);
        keepSecrets(webhook.with(WebhookSecrets.NONE.replacedBy(new WebhookSecret("one"), Times.NOON)));
        deliver(webhook, 'a', Times.NOON);
        run(organisation, () -> webhooks().addRefusal(webhook, Times.NOON));
        // when
        run(organisation, () -> webhooks().forget(organisation, ACCOUNT));
        // then
        assertThat(in(organisation, () -> webhooks().of(organisation, ACCOUNT))).isEmpty();
        assertThat(tally(webhook, Times.NOON)).isEqualTo(WebhookTally.NOTHING);
        assertThat(in(organisation, () -> webhooks().of(organisation, OTHER_ACCOUNT)))
                .contains(other);
    }

    private Webhooks webhooks() {
        return stores().mirror().webhooks();
    }

    private Webhook someWebhook(OrganisationId organisation) {
        return someWebhook(organisation, ACCOUNT);
    }

    private Webhook someWebhook(OrganisationId organisation, AccountName account) {
        var webhook = Webhook.withoutSecret(organisation, account, someId());
        run(organisation, () -> webhooks().add(webhook));
        return webhook;
    }

    private static WebhookId someId() {
        return new WebhookId(UUID.randomUUID());
    }

    private Webhook stored(Webhook webhook) {
        return in(webhook.organisation(), () -> webhooks().of(webhook.organisation(), webhook.account()))
                .orElseThrow();
    }

    private void keepSecrets(Webhook webhook) {
        run(webhook.organisation(), () -> webhooks().keepSecrets(webhook));
    }

    private boolean deliver(Webhook webhook, char body, Instant at) {
        var text = Character.toString(body);
        var delivery = new WebhookDelivery(
                webhook.organisation(),
                webhook.id(),
                text.repeat(64),
                at,
                body == 'a'
                        ? new WebhookEvent.Named("application_hired", Set.of("application"))
                        : new WebhookEvent.Senseless("it is no JSON"));
        return in(webhook.organisation(), () -> webhooks().add(delivery, text.getBytes(StandardCharsets.UTF_8)));
    }

    private WebhookTally tally(Webhook webhook, Instant since) {
        return in(webhook.organisation(), () -> webhooks().tally(webhook, since));
    }
}

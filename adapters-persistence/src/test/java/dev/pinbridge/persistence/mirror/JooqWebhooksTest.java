package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.WEBHOOK_DELIVERY;
import static dev.pinbridge.persistence.generated.Tables.WEBHOOK_SECRET;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.mirror.WebhooksContract;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookDelivery;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.WebhookSecrets;
import dev.pinbridge.persistence.JooqStores;
import dev.pinbridge.persistence.TestApplication;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

final class JooqWebhooksTest implements WebhooksContract {
    private static final WebhookSecret SECRET = new WebhookSecret("a-secret-that-nobody-shall-read");

    private final DSLContext db = TestApplication.shared().getBean(DSLContext.class);

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    @Test
    void secretsAreSealedForTheirWebhook() {
        // given
        var webhook = withSecret();
        var other = withSecret();
        // when
        var bytes = in(
                webhook.organisation(),
                () -> db.fetchSingle(WEBHOOK_SECRET, WEBHOOK_SECRET.WEBHOOK_ID.eq(webhook.id()))
                        .getSealed());
        run(
                other.organisation(),
                () -> db.update(WEBHOOK_SECRET)
                        .set(WEBHOOK_SECRET.SEALED, bytes)
                        .where(WEBHOOK_SECRET.WEBHOOK_ID.eq(other.id()))
                        .execute());
        // then
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain(SECRET.value());
        assertThatThrownBy(() -> in(
                        other.organisation(), () -> stores().mirror().webhooks().at(other.address())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PINBRIDGE_SECRET_KEYS");
    }

    @Test
    void whatMakesNoSenseIsKeptWithItsReason() {
        // given
        var webhook = withSecret();
        var body = new byte[] {0, (byte) 0xff, 1};
        var event = new WebhookEvent.Senseless("it is no JSON");
        // when
        run(
                webhook.organisation(),
                () -> stores().mirror()
                        .webhooks()
                        .add(
                                new WebhookDelivery(
                                        webhook.organisation(), webhook.id(), "0".repeat(64), Times.NOON, event),
                                body));
        // then
        var row = in(
                webhook.organisation(),
                () -> db.fetchSingle(WEBHOOK_DELIVERY, WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.id())));
        assertThat(row.getProblem()).isEqualTo("it is no JSON");
        assertThat(row.getBody()).isEqualTo(body);
    }

    private Webhook withSecret() {
        var webhook = Webhook.withoutSecret(someOrganisation(), ACCOUNT, new WebhookId(UUID.randomUUID()))
                .with(WebhookSecrets.NONE.replacedBy(SECRET, Times.NOON));
        run(webhook.organisation(), () -> stores().mirror().webhooks().add(webhook));
        return webhook;
    }
}

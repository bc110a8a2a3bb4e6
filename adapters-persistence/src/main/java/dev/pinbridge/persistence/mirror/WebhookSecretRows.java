package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.WEBHOOK_SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pinbridge.domain.mirror.WebhookAddress;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.WebhookSecrets;
import dev.pinbridge.persistence.generated.tables.records.WebhookSecretRecord;
import dev.pinbridge.persistence.integration.SecretKeys;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The secrets of webhooks. Each is sealed together with whose it is, so a row copied to another webhook does not
/// open.
final class WebhookSecretRows {
    private final DSLContext db;
    private final SecretKeys keys;

    WebhookSecretRows(DSLContext db, SecretKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    WebhookSecrets of(WebhookAddress webhook) {
        return new WebhookSecrets(db.selectFrom(WEBHOOK_SECRET)
                .where(are(webhook))
                .orderBy(WEBHOOK_SECRET.PLACE)
                .fetch(row ->
                        new WebhookSecrets.Kept(open(webhook, row.getSealed()), row.getSetAt(), row.getServesUntil())));
    }

    void replace(WebhookAddress webhook, WebhookSecrets secrets) {
        db.deleteFrom(WEBHOOK_SECRET).where(are(webhook)).execute();
        var kept = secrets.kept();
        db.batchInsert(IntStream.range(0, kept.size())
                        .mapToObj(place -> row(webhook, place, kept.get(place)))
                        .toList())
                .execute();
    }

    private WebhookSecretRecord row(WebhookAddress webhook, int place, WebhookSecrets.Kept kept) {
        var row = new WebhookSecretRecord();
        row.setOrganisationId(webhook.organisation());
        row.setWebhookId(webhook.webhook());
        row.setPlace(place);
        row.setSealed(keys.seal(kept.secret().value().getBytes(UTF_8), context(webhook)));
        row.setSetAt(kept.setAt());
        row.setServesUntil(kept.until());
        return row;
    }

    private WebhookSecret open(WebhookAddress webhook, byte[] sealed) {
        return new WebhookSecret(new String(keys.open(sealed, context(webhook)), UTF_8));
    }

    private static byte[] context(WebhookAddress webhook) {
        return (webhook.organisation().value() + "/webhook/" + webhook.webhook().value()).getBytes(UTF_8);
    }

    private static Condition are(WebhookAddress webhook) {
        return WEBHOOK_SECRET
                .ORGANISATION_ID
                .eq(webhook.organisation())
                .and(WEBHOOK_SECRET.WEBHOOK_ID.eq(webhook.webhook()));
    }
}

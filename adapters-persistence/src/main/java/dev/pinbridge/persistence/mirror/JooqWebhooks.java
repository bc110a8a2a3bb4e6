package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.WEBHOOK;
import static dev.pinbridge.persistence.generated.Tables.WEBHOOK_DELIVERY;
import static dev.pinbridge.persistence.generated.Tables.WEBHOOK_REFUSAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Webhook;
import dev.pinbridge.domain.mirror.WebhookAddress;
import dev.pinbridge.domain.mirror.WebhookDelivery;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookTally;
import dev.pinbridge.domain.mirror.Webhooks;
import dev.pinbridge.persistence.generated.tables.records.WebhookDeliveryRecord;
import dev.pinbridge.persistence.generated.tables.records.WebhookRecord;
import dev.pinbridge.persistence.integration.SecretKeys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqWebhooks implements Webhooks {
    private final DSLContext db;
    private final WebhookSecretRows secrets;

    JooqWebhooks(DSLContext db, SecretKeys keys) {
        this.db = db;
        this.secrets = new WebhookSecretRows(db, keys);
    }

    @Override
    public void add(Webhook webhook) {
        var added = db.insertInto(WEBHOOK)
                .set(WEBHOOK.ORGANISATION_ID, webhook.organisation())
                .set(WEBHOOK.ACCOUNT, webhook.account())
                .set(WEBHOOK.ID, webhook.id())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            keepSecrets(webhook);
        }
    }

    @Override
    public Optional<Webhook> of(OrganisationId organisation, AccountName account) {
        return db.selectFrom(WEBHOOK).where(is(organisation, account)).fetchOptional(this::webhook);
    }

    @Override
    public Optional<Webhook> at(WebhookAddress address) {
        return db.selectFrom(WEBHOOK)
                .where(WEBHOOK.ORGANISATION_ID.eq(address.organisation()), WEBHOOK.ID.eq(address.webhook()))
                .fetchOptional(this::webhook);
    }

    /// Not so much that what comes in meanwhile would have to wait: it refers to this row.
    @Override
    public Optional<Webhook> lock(OrganisationId organisation, AccountName account) {
        return db.selectFrom(WEBHOOK)
                .where(is(organisation, account))
                .forNoKeyUpdate()
                .fetchOptional(this::webhook);
    }

    private Webhook webhook(WebhookRecord row) {
        var address = new WebhookAddress(row.getOrganisationId(), row.getId());
        return new Webhook(row.getOrganisationId(), row.getAccount(), row.getId(), secrets.of(address));
    }

    @Override
    public void keepSecrets(Webhook webhook) {
        secrets.replace(webhook.address(), webhook.secrets());
    }

    @Override
    public boolean add(WebhookDelivery delivery, byte[] body) {
        return db.insertInto(WEBHOOK_DELIVERY)
                        .set(row(delivery, body))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static WebhookDeliveryRecord row(WebhookDelivery delivery, byte[] body) {
        var row = new WebhookDeliveryRecord();
        row.setOrganisationId(delivery.organisation());
        row.setWebhookId(delivery.webhook());
        row.setSha256(delivery.sha256());
        row.setReceivedAt(delivery.receivedAt());
        switch (delivery.event()) {
            case WebhookEvent.Named(var name, var _) -> row.setEvent(name);
            case WebhookEvent.Senseless(var reason) -> row.setProblem(reason);
        }
        row.setBody(body);
        return row;
    }

    @Override
    public void addRefusal(Webhook webhook, Instant at) {
        db.insertInto(WEBHOOK_REFUSAL)
                .set(WEBHOOK_REFUSAL.ORGANISATION_ID, webhook.organisation())
                .set(WEBHOOK_REFUSAL.WEBHOOK_ID, webhook.id())
                .set(WEBHOOK_REFUSAL.HOUR, at.truncatedTo(ChronoUnit.HOURS))
                .set(WEBHOOK_REFUSAL.REFUSALS, 1)
                .onConflict(WEBHOOK_REFUSAL.ORGANISATION_ID, WEBHOOK_REFUSAL.WEBHOOK_ID, WEBHOOK_REFUSAL.HOUR)
                .doUpdate()
                .set(WEBHOOK_REFUSAL.REFUSALS, WEBHOOK_REFUSAL.REFUSALS.plus(1))
                .execute();
    }

    @Override
    public WebhookTally tally(Webhook webhook, Instant since) {
        var last = db.select(WEBHOOK_DELIVERY.RECEIVED_AT)
                .from(WEBHOOK_DELIVERY)
                .where(deliveriesTo(webhook))
                .orderBy(WEBHOOK_DELIVERY.RECEIVED_AT.desc())
                .limit(inline(1))
                .fetchOptional(WEBHOOK_DELIVERY.RECEIVED_AT)
                .orElse(null);
        var received = db.fetchCount(
                WEBHOOK_DELIVERY, deliveriesTo(webhook), WEBHOOK_DELIVERY.RECEIVED_AT.greaterOrEqual(since));
        var number = sum(WEBHOOK_REFUSAL.REFUSALS);
        var refused = db.select(number)
                .from(WEBHOOK_REFUSAL)
                .where(refusalsOf(webhook), WEBHOOK_REFUSAL.HOUR.greaterOrEqual(since.truncatedTo(ChronoUnit.HOURS)))
                .fetchOptional(number)
                .orElse(BigDecimal.ZERO);
        return new WebhookTally(last, received, refused.intValue());
    }

    @Override
    public void forgetBefore(Webhook webhook, Instant time) {
        db.deleteFrom(WEBHOOK_DELIVERY)
                .where(deliveriesTo(webhook), WEBHOOK_DELIVERY.RECEIVED_AT.lessThan(time))
                .execute();
        db.deleteFrom(WEBHOOK_REFUSAL)
                .where(refusalsOf(webhook), WEBHOOK_REFUSAL.HOUR.lessThan(time))
                .execute();
    }

    /// What refers to it goes with it.
    @Override
    public void forget(OrganisationId organisation, AccountName account) {
        db.deleteFrom(WEBHOOK).where(is(organisation, account)).execute();
    }

    private static Condition is(OrganisationId organisation, AccountName account) {
        return WEBHOOK.ORGANISATION_ID.eq(organisation).and(WEBHOOK.ACCOUNT.eq(account));
    }

    private static Condition deliveriesTo(Webhook webhook) {
        return WEBHOOK_DELIVERY
                .ORGANISATION_ID
                .eq(webhook.organisation())
                .and(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.id()));
    }

    private static Condition refusalsOf(Webhook webhook) {
        return WEBHOOK_REFUSAL
                .ORGANISATION_ID
                .eq(webhook.organisation())
                .and(WEBHOOK_REFUSAL.WEBHOOK_ID.eq(webhook.id()));
    }
}

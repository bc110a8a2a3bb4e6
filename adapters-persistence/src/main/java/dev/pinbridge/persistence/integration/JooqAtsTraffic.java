package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.ATS_TRAFFIC;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Traffic;
import dev.pinbridge.persistence.generated.tables.records.AtsTrafficRecord;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The row's lock puts changes in order, and the database's clock is the one that all nodes share.
@Component
final class JooqAtsTraffic implements AtsTraffic {
    private static final Field<Instant> NOW = field("clock_timestamp()", ATS_TRAFFIC.FREE_AT.getDataType());

    private final DSLContext db;
    private final OwnTransaction own;

    JooqAtsTraffic(DSLContext db, OwnTransaction own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public <T> T change(OrganisationId organisation, AccountName account, double startingRate, Change<T> change) {
        return own.of(organisation, () -> {
            var row = lock(organisation, account);
            if (row == null) {
                start(organisation, account, startingRate);
                row = requireNonNull(lock(organisation, account));
            }
            var after = change.apply(traffic(row.into(ATS_TRAFFIC)), row.get(NOW));
            update(organisation, account, after.traffic());
            return after.outcome();
        });
    }

    private @Nullable Record lock(OrganisationId organisation, AccountName account) {
        return db.select(ATS_TRAFFIC.fields())
                .select(NOW)
                .from(ATS_TRAFFIC)
                .where(is(organisation, account))
                .forUpdate()
                .fetchOne();
    }

    private void start(OrganisationId organisation, AccountName account, double startingRate) {
        db.insertInto(ATS_TRAFFIC)
                .set(ATS_TRAFFIC.ORGANISATION_ID, organisation)
                .set(ATS_TRAFFIC.ACCOUNT, account)
                .set(ATS_TRAFFIC.PER_SECOND, startingRate)
                .set(ATS_TRAFFIC.FREE_AT, NOW)
                .set(ATS_TRAFFIC.SLOW_DOWNS, 0)
                .onConflictDoNothing()
                .execute();
    }

    private void update(OrganisationId organisation, AccountName account, Traffic traffic) {
        var pause = traffic.pause();
        db.update(ATS_TRAFFIC)
                .set(ATS_TRAFFIC.PER_SECOND, traffic.perSecond())
                .set(ATS_TRAFFIC.FREE_AT, traffic.freeAt())
                .set(ATS_TRAFFIC.SLOW_DOWNS, traffic.slowDowns())
                .set(ATS_TRAFFIC.SLOWED_AT, traffic.slowedAt())
                .set(ATS_TRAFFIC.PAUSE_REASON, pause == null ? null : pause.reason())
                .set(ATS_TRAFFIC.PAUSE_UNTIL, pause == null ? null : pause.until())
                .where(is(organisation, account))
                .execute();
    }

    @Override
    public Optional<Traffic> of(OrganisationId organisation, AccountName account) {
        return db.selectFrom(ATS_TRAFFIC).where(is(organisation, account)).fetchOptional(JooqAtsTraffic::traffic);
    }

    private static Traffic traffic(AtsTrafficRecord row) {
        var reason = row.getPauseReason();
        return new Traffic(
                row.getPerSecond(),
                row.getFreeAt(),
                row.getSlowDowns(),
                row.getSlowedAt(),
                reason == null ? null : new Pause(reason, row.getPauseUntil()));
    }

    private static Condition is(OrganisationId organisation, AccountName account) {
        return ATS_TRAFFIC.ORGANISATION_ID.eq(organisation).and(ATS_TRAFFIC.ACCOUNT.eq(account));
    }
}

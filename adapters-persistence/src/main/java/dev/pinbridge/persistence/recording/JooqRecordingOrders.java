package dev.pinbridge.persistence.recording;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.RECORDING_ORDER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.persistence.Queries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqRecordingOrders implements RecordingOrders {
    private final DSLContext db;

    JooqRecordingOrders(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<StandingOrder> lock(OrganisationId organisation, CallId call) {
        return db.selectFrom(RECORDING_ORDER)
                .where(RECORDING_ORDER.ORGANISATION_ID.eq(organisation), RECORDING_ORDER.CALL_ID.eq(call))
                .forUpdate()
                .fetchOptional(OrderRows::order);
    }

    @Override
    public void save(StandingOrder order) {
        var row = OrderRows.row(order);
        db.insertInto(RECORDING_ORDER)
                .set(row)
                .onConflict(RECORDING_ORDER.ORGANISATION_ID, RECORDING_ORDER.CALL_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public List<StandingOrder> due(OrganisationId organisation, Instant now, int most) {
        return db.selectFrom(RECORDING_ORDER)
                .where(RECORDING_ORDER.ORGANISATION_ID.eq(organisation), RECORDING_ORDER.DUE_AT.le(now))
                .orderBy(RECORDING_ORDER.DUE_AT, RECORDING_ORDER.CALL_ID)
                .limit(inline(most))
                .fetch(OrderRows::order);
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation) {
        return db.select(RECORDING_ORDER.DUE_AT)
                .from(RECORDING_ORDER)
                .where(RECORDING_ORDER.ORGANISATION_ID.eq(organisation), RECORDING_ORDER.DUE_AT.isNotNull())
                .orderBy(RECORDING_ORDER.DUE_AT)
                .limit(inline(1))
                .fetchOptional(RECORDING_ORDER.DUE_AT);
    }

    @Override
    public List<StandingOrder> all(OrganisationId organisation, Collection<CallId> calls) {
        return db.selectFrom(RECORDING_ORDER)
                .where(
                        RECORDING_ORDER.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(RECORDING_ORDER.CALL_ID, calls))
                .fetch(OrderRows::order);
    }

    @Override
    public List<StandingOrder> withoutCall(OrganisationId organisation, int most) {
        return db.selectFrom(RECORDING_ORDER)
                .where(
                        RECORDING_ORDER.ORGANISATION_ID.eq(organisation),
                        RECORDING_ORDER.START_AT.isNotNull(),
                        notExists(selectOne()
                                .from(CALL)
                                .where(
                                        CALL.ORGANISATION_ID.eq(RECORDING_ORDER.ORGANISATION_ID),
                                        CALL.ID.eq(RECORDING_ORDER.CALL_ID))))
                .orderBy(RECORDING_ORDER.CALL_ID)
                .limit(inline(most))
                .forUpdate()
                .fetch(OrderRows::order);
    }
}

package dev.pinbridge.persistence.notices;

import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.Queries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts in the ledger itself, so that a notice about ten thousand people is one row.
@Component
final class JooqStalledForwardings implements StalledForwardings {
    private final DSLContext db;

    JooqStalledForwardings(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stalled<NoticeSubject.OfPosition>> all(OrganisationId organisation) {
        return counted(organisation, noCondition());
    }

    @Override
    public List<Stalled<NoticeSubject.OfPosition>> at(OrganisationId organisation, Collection<PositionId> positions) {
        return counted(organisation, Queries.isOneOf(FORWARDING.POSITION_ID, positions));
    }

    private List<Stalled<NoticeSubject.OfPosition>> counted(OrganisationId organisation, Condition which) {
        return db.select(
                        FORWARDING.POSITION_ID,
                        FORWARDING.STATUS,
                        FORWARDING.WAITING_REASON,
                        count(),
                        max(FORWARDING.SINCE))
                .from(FORWARDING)
                .where(FORWARDING.ORGANISATION_ID.eq(organisation), needsAPerson(), which)
                .groupBy(FORWARDING.POSITION_ID, FORWARDING.STATUS, FORWARDING.WAITING_REASON)
                .fetch(JooqStalledForwardings::stalled);
    }

    /// As [dev.pinbridge.domain.forwarding.ForwardingState#needsAPerson], and as the index that it uses.
    private static Condition needsAPerson() {
        return is(ForwardingStatus.WAITING)
                .and(FORWARDING.WAITING_REASON.in(
                        inline(WaitingReason.JOB_CLOSED, FORWARDING.WAITING_REASON),
                        inline(WaitingReason.NEEDS_INFORMATION, FORWARDING.WAITING_REASON),
                        inline(WaitingReason.PARKED, FORWARDING.WAITING_REASON)))
                .or(is(ForwardingStatus.REFUSED))
                .or(is(ForwardingStatus.UNCONFIRMED).and(FORWARDING.DUE_AT.isNull()));
    }

    private static Condition is(ForwardingStatus status) {
        return FORWARDING.STATUS.eq(inline(status, FORWARDING.STATUS));
    }

    private static Stalled<NoticeSubject.OfPosition> stalled(
            Record5<PositionId, ForwardingStatus, WaitingReason, Integer, Instant> row) {
        return new Stalled<>(subject(row.value1(), row.value2(), row.value3()), row.value4(), row.value5());
    }

    private static NoticeSubject.OfPosition subject(
            PositionId position, ForwardingStatus status, @Nullable WaitingReason reason) {
        return switch (status) {
            case WAITING -> waiting(position, Objects.requireNonNull(reason));
            case REFUSED -> new NoticeSubject.SendsRefused(position);
            case UNCONFIRMED -> new NoticeSubject.OutcomeUnknown(position);
            case QUEUED, SENDING, SENT, ALREADY_APPLIED, CANCELLED ->
                throw new IllegalStateException("needs nobody: " + status);
        };
    }

    private static NoticeSubject.OfPosition waiting(PositionId position, WaitingReason reason) {
        return switch (reason) {
            case JOB_CLOSED -> new NoticeSubject.JobClosed(position);
            case NEEDS_INFORMATION -> new NoticeSubject.InformationMissing(position);
            case PARKED -> new NoticeSubject.SendsParked(position);
            case NOT_LINKED, INTEGRATION_NEEDS_ATTENTION, PERMISSION_MISSING, PLAN ->
                throw new IllegalStateException("needs nobody: " + reason);
        };
    }
}

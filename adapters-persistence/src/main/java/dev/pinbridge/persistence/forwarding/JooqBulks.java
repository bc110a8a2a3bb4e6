package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.BULK_FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.BULK_ROW;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class JooqBulks implements Bulks {
    private final DSLContext db;

    JooqBulks(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(BulkForwarding bulk, List<ConversationId> conversations) {
        db.insertInto(BULK_FORWARDING).set(BulkRecords.record(bulk)).execute();
        db.insertInto(BULK_ROW)
                .set(IntStream.range(0, conversations.size())
                        .mapToObj(place -> new BulkRow(place, conversations.get(place), new BulkRow.State.Pending()))
                        .map(row -> BulkRecords.record(bulk.organisation(), bulk.id(), row))
                        .toList())
                .execute();
    }

    @Override
    public void update(BulkForwarding bulk) {
        db.update(BULK_FORWARDING)
                .set(BulkRecords.record(bulk))
                .where(is(bulk.organisation(), bulk.id()))
                .execute();
    }

    @Override
    public Optional<BulkForwarding> find(OrganisationId organisation, BulkId id) {
        return db.selectFrom(BULK_FORWARDING).where(is(organisation, id)).fetchOptional(BulkRecords::bulk);
    }

    @Override
    public Optional<BulkForwarding> lock(OrganisationId organisation, BulkId id) {
        return db.selectFrom(BULK_FORWARDING)
                .where(is(organisation, id))
                .forUpdate()
                .fetchOptional(BulkRecords::bulk);
    }

    @Override
    public List<BulkForwarding> findAll(OrganisationId organisation, Collection<BulkId> ids) {
        return db.selectFrom(BULK_FORWARDING)
                .where(BULK_FORWARDING.ORGANISATION_ID.eq(organisation), Queries.isOneOf(BULK_FORWARDING.ID, ids))
                .fetch(BulkRecords::bulk);
    }

    @Override
    public Slice<BulkForwarding> page(OrganisationId organisation, PageRequest request) {
        var oneMore = db.selectFrom(BULK_FORWARDING)
                .where(
                        BULK_FORWARDING.ORGANISATION_ID.eq(organisation),
                        Queries.behind(BULK_FORWARDING.STARTED_AT, BULK_FORWARDING.ID, BulkId::new, request))
                .orderBy(BULK_FORWARDING.STARTED_AT.desc(), BULK_FORWARDING.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(BulkRecords::bulk);
        return Slice.of(oneMore, request.size());
    }

    @Override
    public List<BulkRow> pending(OrganisationId organisation, BulkId id, int limit) {
        return db.selectFrom(BULK_ROW)
                .where(
                        BULK_ROW.ORGANISATION_ID.eq(organisation),
                        BULK_ROW.BULK_ID.eq(id),
                        // Written into the statement rather than bound, for the partial index to be considered.
                        BULK_ROW.STATE.eq(inline(BulkRecords.PENDING)))
                .orderBy(BULK_ROW.ORDINAL)
                .limit(inline(limit))
                .fetch(BulkRecords::row);
    }

    @Override
    public Map<BulkId, List<BulkRow>> rows(OrganisationId organisation, Collection<BulkId> ids, int from, int limit) {
        return db.selectFrom(BULK_ROW)
                .where(
                        BULK_ROW.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(BULK_ROW.BULK_ID, ids),
                        // Without gaps, so the places tell how many there are.
                        BULK_ROW.ORDINAL.ge(from),
                        BULK_ROW.ORDINAL.lt(from + limit))
                .orderBy(BULK_ROW.BULK_ID, BULK_ROW.ORDINAL)
                .fetchGroups(BULK_ROW.BULK_ID, BulkRecords::row);
    }

    @Override
    public void settle(OrganisationId organisation, BulkId id, Collection<BulkRow> rows) {
        db.batchUpdate(rows.stream()
                        .map(row -> BulkRecords.record(organisation, id, row))
                        .toList())
                .execute();
    }

    @Override
    public Map<BulkId, Map<BulkRowStatus, Integer>> counts(OrganisationId organisation, Collection<BulkId> ids) {
        var leftToAPerson = FORWARDING.DUE_AT.isNull();
        var counted = db.select(BULK_ROW.BULK_ID, BULK_ROW.STATE, FORWARDING.STATUS, leftToAPerson, count())
                .from(BULK_ROW)
                .leftJoin(FORWARDING_CONVERSATION)
                .on(
                        FORWARDING_CONVERSATION.ORGANISATION_ID.eq(BULK_ROW.ORGANISATION_ID),
                        FORWARDING_CONVERSATION.CONVERSATION_ID.eq(BULK_ROW.CONVERSATION_ID))
                .leftJoin(FORWARDING)
                .on(
                        FORWARDING.ORGANISATION_ID.eq(FORWARDING_CONVERSATION.ORGANISATION_ID),
                        FORWARDING.ID.eq(FORWARDING_CONVERSATION.FORWARDING_ID))
                .where(BULK_ROW.ORGANISATION_ID.eq(organisation), Queries.isOneOf(BULK_ROW.BULK_ID, ids))
                .groupBy(BULK_ROW.BULK_ID, BULK_ROW.STATE, FORWARDING.STATUS, leftToAPerson)
                .fetch();
        var counts = new HashMap<BulkId, Map<BulkRowStatus, Integer>>();
        counted.forEach(some -> counts.computeIfAbsent(some.value1(), _ -> new HashMap<>())
                .merge(status(some.value2(), some.value3(), some.value4()), some.value5(), Integer::sum));
        return counts;
    }

    private static BulkRowStatus status(String row, @Nullable ForwardingStatus forwarding, boolean leftToAPerson) {
        return switch (row) {
            case BulkRecords.PENDING -> BulkRowStatus.PENDING;
            case BulkRecords.NOT_POSSIBLE -> BulkRowStatus.NOT_POSSIBLE;
            case BulkRecords.CALLED_OFF -> BulkRowStatus.CANCELLED;
            case BulkRecords.ENTERED, BulkRecords.FOUND ->
                forwarding == null ? BulkRowStatus.PENDING : status(forwarding, leftToAPerson);
            default -> throw new IllegalStateException("unknown state of a row: " + row);
        };
    }

    private static BulkRowStatus status(ForwardingStatus forwarding, boolean leftToAPerson) {
        return switch (forwarding) {
            case WAITING -> BulkRowStatus.WAITING;
            case QUEUED -> BulkRowStatus.QUEUED;
            case SENDING -> BulkRowStatus.UNDER_WAY;
            case UNCONFIRMED -> leftToAPerson ? BulkRowStatus.UNCONFIRMED : BulkRowStatus.UNDER_WAY;
            case SENT -> BulkRowStatus.SENT;
            case ALREADY_APPLIED -> BulkRowStatus.ALREADY_APPLIED;
            case REFUSED -> BulkRowStatus.REFUSED;
            case CANCELLED -> BulkRowStatus.CANCELLED;
        };
    }

    private static Condition is(OrganisationId organisation, BulkId id) {
        return BULK_FORWARDING.ORGANISATION_ID.eq(organisation).and(BULK_FORWARDING.ID.eq(id));
    }
}

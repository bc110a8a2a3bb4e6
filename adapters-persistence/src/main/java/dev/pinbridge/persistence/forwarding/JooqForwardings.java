package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_HISTORY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectFrom;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.Queries;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;

@Component
final class JooqForwardings implements Forwardings {
    private final DSLContext db;
    private final LedgerWrites writes;

    JooqForwardings(DSLContext db) {
        this.db = db;
        this.writes = new LedgerWrites(db);
    }

    @Override
    public Forwarding addUnlessThere(Forwarding forwarding) {
        return writes.addUnlessThere(forwarding);
    }

    @Override
    public boolean update(Forwarding next, Move move) {
        return writes.update(next, move);
    }

    @Override
    public void tie(OrganisationId organisation, ConversationId conversation, ForwardingId forwarding) {
        writes.tie(organisation, conversation, forwarding);
    }

    @Override
    public Optional<Forwarding> find(OrganisationId organisation, ForwardingId id) {
        return db.selectFrom(FORWARDING)
                .where(FORWARDING.ORGANISATION_ID.eq(organisation), FORWARDING.ID.eq(id))
                .fetchOptional(ForwardingRows::forwarding);
    }

    @Override
    public List<Forwarding> findAll(OrganisationId organisation, Collection<ForwardingId> ids) {
        return db.selectFrom(FORWARDING)
                .where(FORWARDING.ORGANISATION_ID.eq(organisation), Queries.isOneOf(FORWARDING.ID, ids))
                .fetch(ForwardingRows::forwarding);
    }

    @Override
    public Map<ConversationId, Forwarding> ofConversations(
            OrganisationId organisation, Collection<ConversationId> conversations) {
        return db.select(FORWARDING_CONVERSATION.CONVERSATION_ID)
                .select(FORWARDING.fields())
                .from(FORWARDING_CONVERSATION)
                .join(FORWARDING)
                .on(FORWARDING.ORGANISATION_ID.eq(FORWARDING_CONVERSATION.ORGANISATION_ID))
                .and(FORWARDING.ID.eq(FORWARDING_CONVERSATION.FORWARDING_ID))
                .where(
                        FORWARDING_CONVERSATION.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(FORWARDING_CONVERSATION.CONVERSATION_ID, conversations))
                .fetchMap(
                        FORWARDING_CONVERSATION.CONVERSATION_ID,
                        both -> ForwardingRows.forwarding(both.into(FORWARDING)));
    }

    @Override
    public List<Forwarding> due(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except, int limit) {
        var isDue = dueOf(organisation, account, except)
                .and(FORWARDING.DUE_AT.le(now))
                .and(not(isSuspect()));
        var unknown = db.selectFrom(FORWARDING)
                .where(isDue, is(ForwardingStatus.UNCONFIRMED))
                .orderBy(FORWARDING.DUE_AT, FORWARDING.ID)
                .limit(inline(limit));
        var urgent = db.selectFrom(FORWARDING)
                .where(isDue)
                .orderBy(FORWARDING.URGENCY, FORWARDING.DUE_AT, FORWARDING.ID)
                .limit(inline(limit));
        // Each half has an index of its own that gives it in its order; some rows are in both.
        return unknown.unionAll(urgent).fetch(ForwardingRows::forwarding).stream()
                .distinct()
                .sorted(Forwarding.IN_TURN)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Forwarding> dueSuspect(
            OrganisationId organisation, AccountName account, Instant now, Set<ForwardingId> except) {
        return db.selectFrom(FORWARDING)
                .where(dueOf(organisation, account, except), FORWARDING.DUE_AT.le(now), isSuspect())
                .orderBy(FORWARDING.DUE_AT, FORWARDING.ID)
                .limit(inline(1))
                .fetchOptional(ForwardingRows::forwarding);
    }

    @Override
    public Optional<Instant> nextSuspect(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return db.select(FORWARDING.DUE_AT)
                .from(FORWARDING)
                .where(dueOf(organisation, account, except), isSuspect())
                .orderBy(FORWARDING.DUE_AT)
                .limit(inline(1))
                .fetchOptional(FORWARDING.DUE_AT);
    }

    private static Condition isSuspect() {
        return is(ForwardingStatus.QUEUED).and(FORWARDING.INTERRUPTIONS.gt(inline(0)));
    }

    @Override
    public List<Forwarding> take(
            OrganisationId organisation, Collection<ForwardingId> rows, Instant now, Duration again) {
        return writes.take(organisation, rows, now, again);
    }

    /// Of each urgency the first, so that the index answers however many wait.
    @Override
    public Optional<Instant> nextDue(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return Arrays.stream(Urgency.values())
                .map(urgency -> db.select(FORWARDING.DUE_AT)
                        .from(FORWARDING)
                        .where(
                                dueOf(organisation, account, except),
                                FORWARDING.URGENCY.eq(ForwardingRows.rank(urgency)))
                        .orderBy(FORWARDING.DUE_AT)
                        .limit(inline(1)))
                .<Select<Record1<Instant>>>map(first -> first)
                .reduce(Select::unionAll)
                .orElseThrow()
                .fetch(FORWARDING.DUE_AT)
                .stream()
                .min(Comparator.naturalOrder());
    }

    /// Only queued and unconfirmed rows have a time at which they are due.
    private static Condition dueOf(OrganisationId organisation, AccountName account, Set<ForwardingId> except) {
        return FORWARDING
                .ORGANISATION_ID
                .eq(organisation)
                .and(FORWARDING.ACCOUNT.eq(account))
                .and(FORWARDING.DUE_AT.isNotNull())
                .and(Queries.isNoneOf(FORWARDING.ID, except));
    }

    @Override
    public List<Forwarding> sending(OrganisationId organisation, AccountName account) {
        return db.selectFrom(FORWARDING)
                .where(
                        FORWARDING.ORGANISATION_ID.eq(organisation),
                        FORWARDING.ACCOUNT.eq(account),
                        is(ForwardingStatus.SENDING))
                .fetch(ForwardingRows::forwarding);
    }

    @Override
    public List<Forwarding> waiting(OrganisationId organisation, WaitingReason reason, int limit) {
        return db.selectFrom(FORWARDING)
                .where(waitingFor(organisation, reason))
                .orderBy(FORWARDING.CREATED_AT, FORWARDING.ID)
                .limit(inline(limit))
                .fetch(ForwardingRows::forwarding);
    }

    @Override
    public List<Forwarding> waitingOf(OrganisationId organisation, CandidateId candidate, WaitingReason reason) {
        return db.selectFrom(FORWARDING)
                .where(waitingFor(organisation, reason), FORWARDING.CANDIDATE_ID.eq(candidate))
                .fetch(ForwardingRows::forwarding);
    }

    @Override
    public List<Forwarding> waitingAt(OrganisationId organisation, PositionId position, WaitingReason reason) {
        return db.selectFrom(FORWARDING)
                .where(waitingFor(organisation, reason), FORWARDING.POSITION_ID.eq(position))
                .fetch(ForwardingRows::forwarding);
    }

    @Override
    public Map<PositionId, Integer> countWaiting(OrganisationId organisation, Collection<PositionId> positions) {
        return db.select(FORWARDING.POSITION_ID, count())
                .from(FORWARDING)
                .where(
                        FORWARDING.ORGANISATION_ID.eq(organisation),
                        is(ForwardingStatus.WAITING),
                        Queries.isOneOf(FORWARDING.POSITION_ID, positions))
                .groupBy(FORWARDING.POSITION_ID)
                .fetchMap(FORWARDING.POSITION_ID, count());
    }

    @Override
    public Map<ForwardingStatus, Integer> countByStatus(OrganisationId organisation, ForwardingFilter filter) {
        return db.select(FORWARDING.STATUS, count())
                .from(FORWARDING)
                .where(FORWARDING.ORGANISATION_ID.eq(organisation), passing(filter))
                .groupBy(FORWARDING.STATUS)
                .fetchMap(FORWARDING.STATUS, count());
    }

    @Override
    public Map<ForwardingId, List<ForwardingStep>> history(OrganisationId organisation, Collection<ForwardingId> ids) {
        var latest = lateral(selectFrom(FORWARDING_HISTORY)
                        .where(
                                FORWARDING_HISTORY.ORGANISATION_ID.eq(FORWARDING.ORGANISATION_ID),
                                FORWARDING_HISTORY.FORWARDING_ID.eq(FORWARDING.ID))
                        .orderBy(FORWARDING_HISTORY.EPOCH.desc())
                        .limit(inline(HISTORY)))
                .as("latest");
        return db.select(latest.fields())
                .from(FORWARDING)
                .crossJoin(latest)
                .where(FORWARDING.ORGANISATION_ID.eq(organisation), Queries.isOneOf(FORWARDING.ID, ids))
                .orderBy(latest.field(FORWARDING_HISTORY.EPOCH))
                .fetchInto(FORWARDING_HISTORY)
                .intoGroups(FORWARDING_HISTORY.FORWARDING_ID, HistoryRows::step);
    }

    @Override
    public Slice<Forwarding> page(OrganisationId organisation, ForwardingFilter filter, PageRequest request) {
        var oneMore = db.selectFrom(FORWARDING)
                .where(
                        FORWARDING.ORGANISATION_ID.eq(organisation),
                        passing(filter),
                        Queries.behind(FORWARDING.CREATED_AT, FORWARDING.ID, ForwardingId::new, request))
                .orderBy(FORWARDING.CREATED_AT.desc(), FORWARDING.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(ForwardingRows::forwarding);
        return Slice.of(oneMore, request.size());
    }

    private static Condition passing(ForwardingFilter filter) {
        var position = filter.position();
        var candidate = filter.candidate();
        var statuses = filter.statuses();
        var reasons = filter.reasons();
        return noCondition()
                .and(position == null ? noCondition() : FORWARDING.POSITION_ID.eq(position))
                .and(candidate == null ? noCondition() : FORWARDING.CANDIDATE_ID.eq(candidate))
                .and(statuses.isEmpty() ? noCondition() : FORWARDING.STATUS.in(statuses))
                .and(reasons.isEmpty() ? noCondition() : FORWARDING.WAITING_REASON.in(reasons));
    }

    private static Condition waitingFor(OrganisationId organisation, WaitingReason reason) {
        return FORWARDING
                .ORGANISATION_ID
                .eq(organisation)
                .and(is(ForwardingStatus.WAITING))
                .and(FORWARDING.WAITING_REASON.eq(reason));
    }

    /// Written into the statement rather than bound, so that the partial index for the status is considered.
    private static Condition is(ForwardingStatus status) {
        return FORWARDING.STATUS.eq(inline(status, FORWARDING.STATUS));
    }
}

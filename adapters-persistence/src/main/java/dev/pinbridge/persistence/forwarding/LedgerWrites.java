package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_HISTORY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.ForwardingHistoryRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.springframework.dao.DuplicateKeyException;

/// What changes the ledger. The unique indexes decide between two at once, and deciding never spoils the caller's
/// transaction.
final class LedgerWrites {
    private static final int ENOUGH = 10;

    private final DSLContext db;

    LedgerWrites(DSLContext db) {
        this.db = db;
    }

    Forwarding addUnlessThere(Forwarding forwarding) {
        for (var attempt = 0; attempt < ENOUGH; attempt++) {
            if (insert(forwarding)) {
                return forwarding;
            }
            var earlier = sameBusiness(forwarding);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            // The one in the way was aimed at another job between the two statements.
        }
        throw new IllegalStateException(
                "cannot add forwarding " + forwarding.id().value() + ": its id is taken");
    }

    private boolean insert(Forwarding forwarding) {
        var added = db.insertInto(FORWARDING)
                .set(ForwardingRows.row(forwarding))
                .onConflictDoNothing()
                .returningResult(FORWARDING.EPOCH);
        return withStep(db, added, HistoryRows.row(forwarding, ForwardingStep.first(forwarding)));
    }

    /// One statement for a change of the ledger and the line that it adds to the history, if it changes anything.
    private static boolean withStep(DSLContext db, ResultQuery<Record1<Long>> change, ForwardingHistoryRecord step) {
        var changed = name("changed").as(change);
        var values = Arrays.stream(step.fields())
                .map(field -> val(step.get(field), field))
                .toList();
        return db.with(changed)
                        .insertInto(FORWARDING_HISTORY, step.fields())
                        .select(select(values).from(changed))
                        .execute()
                == 1;
    }

    private Optional<Forwarding> sameBusiness(Forwarding forwarding) {
        return db.selectFrom(FORWARDING).where(businessKey(forwarding)).fetchOptional(ForwardingRows::forwarding);
    }

    private static Condition businessKey(Forwarding forwarding) {
        var target = forwarding.target();
        var candidate = FORWARDING
                .ORGANISATION_ID
                .eq(forwarding.organisation())
                .and(FORWARDING.CANDIDATE_ID.eq(forwarding.candidate()));
        return target == null
                ? candidate
                        .and(FORWARDING.POSITION_ID.eq(forwarding.position()))
                        .and(FORWARDING.JOB_ID.isNull())
                : candidate.and(FORWARDING.ACCOUNT.eq(target.account())).and(FORWARDING.JOB_ID.eq(target.job()));
    }

    boolean update(Forwarding next, Move move) {
        var step = HistoryRows.row(next, ForwardingStep.of(next, move));
        return updateWithSameJob(next, step) || updateWithOtherJob(next, step);
    }

    /// Nearly every change; it cannot collide. Said so that no index but the primary key's can find the row: that
    /// of the jobs would do while there are few for the job, and PostgreSQL keeps to a plan when there are very
    /// many.
    private boolean updateWithSameJob(Forwarding next, ForwardingHistoryRecord step) {
        var target = next.target();
        var sameJob = FORWARDING
                .ACCOUNT
                .isNotDistinctFrom(target == null ? null : target.account())
                .and(FORWARDING.JOB_ID.isNotDistinctFrom(target == null ? null : target.job()));
        return update(db, next, step, sameJob);
    }

    private boolean updateWithOtherJob(Forwarding next, ForwardingHistoryRecord step) {
        try {
            // A savepoint, because PostgreSQL gives up on a transaction in which a statement failed.
            return db.transactionResult(
                    nested -> update(nested.dsl(), next, step, FORWARDING.ORGANISATION_ID.isNotNull()));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static boolean update(DSLContext db, Forwarding next, ForwardingHistoryRecord step, Condition also) {
        var moved = db.update(FORWARDING)
                .set(ForwardingRows.row(next))
                .where(
                        FORWARDING.ORGANISATION_ID.eq(next.organisation()),
                        FORWARDING.ID.eq(next.id()),
                        FORWARDING.EPOCH.eq(next.epoch() - 1),
                        also)
                .returningResult(FORWARDING.EPOCH);
        return withStep(db, moved, step);
    }

    /// Queued and unconfirmed rows are those with a time at which they are due.
    List<Forwarding> take(OrganisationId organisation, Collection<ForwardingId> rows, Instant now, Duration again) {
        var delay = val(again.toMillis()).mul(FORWARDING.INTERRUPTIONS);
        var taken = db.update(FORWARDING)
                .set(FORWARDING.INTERRUPTIONS, FORWARDING.INTERRUPTIONS.plus(1))
                .set(
                        FORWARDING.DUE_AT,
                        field(
                                "{0} + {1} * interval '1 millisecond'",
                                Instant.class, val(now, FORWARDING.DUE_AT), delay))
                .where(
                        FORWARDING.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(FORWARDING.ID, rows),
                        FORWARDING.DUE_AT.isNotNull())
                .returning()
                .fetchMap(FORWARDING.ID, ForwardingRows::forwarding);
        return rows.stream()
                .flatMap(id -> Optional.ofNullable(taken.get(id)).stream())
                .toList();
    }

    void tie(OrganisationId organisation, ConversationId conversation, ForwardingId forwarding) {
        db.insertInto(FORWARDING_CONVERSATION)
                .set(FORWARDING_CONVERSATION.ORGANISATION_ID, organisation)
                .set(FORWARDING_CONVERSATION.CONVERSATION_ID, conversation)
                .set(FORWARDING_CONVERSATION.FORWARDING_ID, forwarding)
                .onConflict(FORWARDING_CONVERSATION.ORGANISATION_ID, FORWARDING_CONVERSATION.CONVERSATION_ID)
                .doUpdate()
                .set(FORWARDING_CONVERSATION.FORWARDING_ID, forwarding)
                .execute();
    }
}

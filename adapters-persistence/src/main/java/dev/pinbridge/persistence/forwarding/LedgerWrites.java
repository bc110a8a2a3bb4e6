package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
        return db.insertInto(FORWARDING)
                        .set(ForwardingRows.row(forwarding))
                        .onConflictDoNothing()
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

    boolean update(Forwarding next) {
        return updateWithSameJob(next) || updateWithOtherJob(next);
    }

    /// Nearly every change; it cannot collide.
    private boolean updateWithSameJob(Forwarding next) {
        var target = next.target();
        var sameJob = target == null
                ? FORWARDING.JOB_ID.isNull()
                : FORWARDING.ACCOUNT.eq(target.account()).and(FORWARDING.JOB_ID.eq(target.job()));
        return update(db, next, sameJob);
    }

    private boolean updateWithOtherJob(Forwarding next) {
        try {
            // A savepoint, because PostgreSQL gives up on a transaction in which a statement failed.
            return db.transactionResult(nested -> update(nested.dsl(), next, FORWARDING.ORGANISATION_ID.isNotNull()));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static boolean update(DSLContext db, Forwarding next, Condition also) {
        return db.update(FORWARDING)
                        .set(ForwardingRows.row(next))
                        .where(
                                FORWARDING.ORGANISATION_ID.eq(next.organisation()),
                                FORWARDING.ID.eq(next.id()),
                                FORWARDING.EPOCH.eq(next.epoch() - 1),
                                also)
                        .execute()
                == 1;
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

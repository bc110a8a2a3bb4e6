package dev.pinbridge.persistence.comments;

import static dev.pinbridge.persistence.generated.Tables.ATS_COMMENT;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.AtsCommentRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

/// States are written into the statements rather than bound, for the partial indexes to be considered.
@Component
final class JooqComments implements Comments {
    private final DSLContext db;

    JooqComments(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean add(Comment comment) {
        return db.insertInto(ATS_COMMENT)
                        .set(CommentRows.row(comment))
                        .onConflict(ATS_COMMENT.ORGANISATION_ID, ATS_COMMENT.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Comment> find(OrganisationId organisation, CommentId id) {
        return one(organisation, id).fetchOptional(CommentRows::comment);
    }

    @Override
    public Optional<Comment> lock(OrganisationId organisation, CommentId id) {
        return one(organisation, id).forUpdate().fetchOptional(CommentRows::comment);
    }

    private SelectConditionStep<AtsCommentRecord> one(OrganisationId organisation, CommentId id) {
        return db.selectFrom(ATS_COMMENT).where(ATS_COMMENT.ORGANISATION_ID.eq(organisation), ATS_COMMENT.ID.eq(id));
    }

    @Override
    public boolean update(Comment next) {
        return db.update(ATS_COMMENT)
                        .set(CommentRows.row(next))
                        .where(
                                ATS_COMMENT.ORGANISATION_ID.eq(next.organisation()),
                                ATS_COMMENT.ID.eq(next.id()),
                                ATS_COMMENT.EPOCH.eq(next.epoch() - 1))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Comment> due(OrganisationId organisation, AccountName account, Instant now, Set<CommentId> except) {
        return db.selectFrom(ATS_COMMENT)
                .where(of(organisation, account), ATS_COMMENT.DUE_AT.le(now), Queries.isNoneOf(ATS_COMMENT.ID, except))
                .orderBy(ATS_COMMENT.PRECEDENCE, ATS_COMMENT.DUE_AT, ATS_COMMENT.ID)
                .limit(inline(1))
                .fetchOptional(CommentRows::comment);
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation, AccountName account) {
        return db.select(ATS_COMMENT.DUE_AT)
                .from(ATS_COMMENT)
                .where(of(organisation, account), ATS_COMMENT.DUE_AT.isNotNull())
                .orderBy(ATS_COMMENT.DUE_AT)
                .limit(inline(1))
                .fetchOptional(ATS_COMMENT.DUE_AT);
    }

    @Override
    public List<Comment> sending(OrganisationId organisation, AccountName account) {
        return db.selectFrom(ATS_COMMENT)
                .where(of(organisation, account), is(CommentStatus.SENDING))
                .orderBy(ATS_COMMENT.ID)
                .fetch(CommentRows::comment);
    }

    @Override
    public Map<CallId, List<Comment>> ofCalls(OrganisationId organisation, Collection<CallId> calls) {
        return db.selectFrom(ATS_COMMENT)
                .where(ATS_COMMENT.ORGANISATION_ID.eq(organisation), Queries.isOneOf(ATS_COMMENT.CALL_ID, calls))
                .orderBy(ATS_COMMENT.CALL_ID, ATS_COMMENT.CREATED_AT, ATS_COMMENT.ID)
                .fetchGroups(AtsCommentRecord::getCallId, CommentRows::comment);
    }

    @Override
    public List<Comment> waiting(OrganisationId organisation, AccountName account, CommentObstacle obstacle, int most) {
        return locked(
                of(organisation, account).and(is(CommentStatus.WAITING)).and(ATS_COMMENT.OBSTACLE.eq(obstacle)), most);
    }

    @Override
    public List<Comment> leftToAPerson(OrganisationId organisation, AccountName account, int most) {
        return locked(
                of(organisation, account).and(is(CommentStatus.UNCONFIRMED)).and(ATS_COMMENT.DUE_AT.isNull()), most);
    }

    @Override
    public List<Comment> queued(OrganisationId organisation, AccountName account, int most) {
        return locked(of(organisation, account).and(is(CommentStatus.QUEUED)), most);
    }

    @Override
    public List<Comment> unsent(OrganisationId organisation, CommentPurpose purpose, int most) {
        return locked(
                ATS_COMMENT
                        .ORGANISATION_ID
                        .eq(organisation)
                        .and(ATS_COMMENT.PURPOSE.eq(purpose))
                        .and(ATS_COMMENT.STATUS.in(
                                inline(CommentStatus.WAITING, ATS_COMMENT.STATUS),
                                inline(CommentStatus.QUEUED, ATS_COMMENT.STATUS))),
                most);
    }

    /// In the order of their ids, so that two who lock several do not wait for each other.
    private List<Comment> locked(Condition which, int most) {
        return db.selectFrom(ATS_COMMENT)
                .where(which)
                .orderBy(ATS_COMMENT.ID)
                .limit(inline(most))
                .forUpdate()
                .fetch(CommentRows::comment);
    }

    @Override
    public void deleteAll(OrganisationId organisation, AccountName account) {
        db.deleteFrom(ATS_COMMENT).where(of(organisation, account)).execute();
    }

    private static Condition of(OrganisationId organisation, AccountName account) {
        return ATS_COMMENT.ORGANISATION_ID.eq(organisation).and(ATS_COMMENT.ACCOUNT.eq(account));
    }

    private static Condition is(CommentStatus status) {
        return ATS_COMMENT.STATUS.eq(inline(status, ATS_COMMENT.STATUS));
    }
}

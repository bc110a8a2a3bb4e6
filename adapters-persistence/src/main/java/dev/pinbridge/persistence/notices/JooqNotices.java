package dev.pinbridge.persistence.notices;

import static dev.pinbridge.persistence.generated.Tables.NOTICE;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqNotices implements Notices {
    private final DSLContext db;

    JooqNotices(DSLContext db) {
        this.db = db;
    }

    /// The unique index decides.
    @Override
    public boolean raise(Notice notice) {
        return db.insertInto(NOTICE)
                        .set(NoticeRows.row(notice))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void update(Notice notice) {
        db.update(NOTICE)
                .set(NoticeRows.row(notice))
                .where(NOTICE.ORGANISATION_ID.eq(notice.organisation()), NOTICE.ID.eq(notice.id()))
                .execute();
    }

    @Override
    public Optional<Notice> find(OrganisationId organisation, NoticeId id) {
        return db.selectFrom(NOTICE)
                .where(NOTICE.ORGANISATION_ID.eq(organisation), NOTICE.ID.eq(id))
                .fetchOptional(NoticeRows::notice);
    }

    @Override
    public List<Notice> findAll(OrganisationId organisation, Collection<NoticeId> ids) {
        return db.selectFrom(NOTICE)
                .where(NOTICE.ORGANISATION_ID.eq(organisation), Queries.isOneOf(NOTICE.ID, ids))
                .fetch(NoticeRows::notice);
    }

    @Override
    public List<Notice> unresolved(OrganisationId organisation) {
        return db.selectFrom(NOTICE)
                .where(
                        NOTICE.ORGANISATION_ID.eq(organisation),
                        NOTICE.STATUS.ne(inline(NoticeStatus.RESOLVED, NOTICE.STATUS)))
                .fetch(NoticeRows::notice);
    }

    @Override
    public Slice<Notice> page(OrganisationId organisation, NoticeFilter filter, PageRequest request) {
        var oneMore = db.selectFrom(NOTICE)
                .where(
                        NOTICE.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(NOTICE.KIND, filter.kinds()),
                        in(filter.statuses()),
                        Queries.behind(NOTICE.RAISED_AT, NOTICE.ID, NoticeId::new, request))
                .orderBy(NOTICE.RAISED_AT.desc(), NOTICE.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(NoticeRows::notice);
        return Slice.of(oneMore, request.size());
    }

    @Override
    public int countOpen(OrganisationId organisation, Set<NoticeKind> kinds) {
        return db.fetchCount(
                NOTICE,
                NOTICE.ORGANISATION_ID.eq(organisation),
                Queries.isOneOf(NOTICE.KIND, kinds),
                in(Set.of(NoticeStatus.OPEN)));
    }

    /// The usual one is written into the statement rather than bound, so that its partial index is considered.
    private static Condition in(Set<NoticeStatus> statuses) {
        return statuses.equals(EnumSet.of(NoticeStatus.OPEN))
                ? NOTICE.STATUS.eq(inline(NoticeStatus.OPEN, NOTICE.STATUS))
                : Queries.isOneOf(NOTICE.STATUS, statuses);
    }
}

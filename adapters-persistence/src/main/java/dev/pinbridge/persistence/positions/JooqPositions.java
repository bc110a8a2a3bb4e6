package dev.pinbridge.persistence.positions;

import static dev.pinbridge.persistence.generated.Tables.JOB_LINK;
import static dev.pinbridge.persistence.generated.Tables.POSITION;
import static dev.pinbridge.persistence.positions.PositionQuery.positions;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqPositions implements Positions {
    private final PositionRows rows = new GeneratedPositionRows();
    private final DSLContext db;

    JooqPositions(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(Position position) {
        db.insertInto(POSITION)
                .set(rows.row(position))
                .onConflict(POSITION.ORGANISATION_ID, POSITION.ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
        var link = position.link();
        if (link == null) {
            unlink(position);
        } else {
            link(position, link);
        }
    }

    private void link(Position position, JobLink link) {
        db.insertInto(JOB_LINK)
                .set(rows.row(position.organisation(), position.id(), link))
                .onConflict(JOB_LINK.ORGANISATION_ID, JOB_LINK.POSITION_ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
    }

    private void unlink(Position position) {
        db.deleteFrom(JOB_LINK)
                .where(JOB_LINK.ORGANISATION_ID.eq(position.organisation()), JOB_LINK.POSITION_ID.eq(position.id()))
                .execute();
    }

    @Override
    public Optional<Position> find(OrganisationId organisation, PositionId id) {
        return positions(db, is(organisation, id)).fetchOptional(PositionQuery::position);
    }

    @Override
    public Optional<Position> lock(OrganisationId organisation, PositionId id) {
        // First the lock, then the look: a statement that waits for a lock sees the locked row anew, but not the rows
        // joined to it.
        db.select(POSITION.ID)
                .from(POSITION)
                .where(is(organisation, id))
                .forNoKeyUpdate()
                .execute();
        return find(organisation, id);
    }

    @Override
    public List<Position> findAll(OrganisationId organisation, Collection<PositionId> ids) {
        return positions(db, POSITION.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(POSITION.ID, ids)))
                .fetch(PositionQuery::position);
    }

    @Override
    public Slice<Position> page(OrganisationId organisation, PageRequest request) {
        var behind = Queries.behind(POSITION.CREATED_AT, POSITION.ID, PositionId::new, request);
        var oneMore = positions(db, POSITION.ORGANISATION_ID.eq(organisation).and(behind))
                .orderBy(POSITION.CREATED_AT.desc(), POSITION.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(PositionQuery::position);
        return Slice.of(oneMore, request.size());
    }

    @Override
    public List<Position> linkedTo(OrganisationId organisation, AccountName account, int limit) {
        return positions(db, JOB_LINK.ORGANISATION_ID.eq(organisation).and(JOB_LINK.ACCOUNT.eq(account)))
                .orderBy(JOB_LINK.SEEN_AT)
                .limit(inline(limit))
                .fetch(PositionQuery::position);
    }

    private static Condition is(OrganisationId organisation, PositionId id) {
        return POSITION.ORGANISATION_ID.eq(organisation).and(POSITION.ID.eq(id));
    }
}

package dev.pinbridge.persistence.positions;

import static dev.pinbridge.persistence.generated.Tables.JOB_LINK;
import static dev.pinbridge.persistence.generated.Tables.POSITION;

import dev.pinbridge.domain.positions.JobDrift;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.KnownJob;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.persistence.generated.tables.records.JobLinkRecord;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/// Positions with their links, in one statement.
final class PositionQuery {
    private PositionQuery() {}

    static SelectConditionStep<Record> positions(DSLContext db, Condition which) {
        return db.select()
                .from(POSITION)
                .leftJoin(JOB_LINK)
                .on(JOB_LINK.ORGANISATION_ID.eq(POSITION.ORGANISATION_ID))
                .and(JOB_LINK.POSITION_ID.eq(POSITION.ID))
                .where(which);
    }

    static Position position(Record both) {
        var row = both.into(POSITION);
        var details = new PositionDetails(
                row.getTitle(),
                row.getDescription(),
                row.getLocation(),
                row.getEmploymentType(),
                row.getWorkplaceType());
        return new Position(
                row.getId(),
                row.getOrganisationId(),
                details,
                link(both.into(JOB_LINK)),
                row.getCreatedAt(),
                row.getCreatedBy());
    }

    private static @Nullable JobLink link(JobLinkRecord row) {
        if (row.getPositionId() == null) {
            return null;
        }
        var job = new JobSummary(
                row.getJobId(),
                row.getJobUuid(),
                row.getTitle(),
                row.getStatus(),
                row.getLocation(),
                row.getDepartment(),
                row.getEmploymentType(),
                row.getWorkplaceType());
        return new JobLink(
                row.getAccount(), job, row.getSeenAt(), row.getLinkedAt(), row.getLinkedBy(), known(row), drift(row));
    }

    private static @Nullable KnownJob known(JobLinkRecord row) {
        return row.getKnownTitle() == null
                ? null
                : new KnownJob(row.getKnownTitle(), row.getKnownLocation(), row.getKnownDescription());
    }

    private static @Nullable JobDrift drift(JobLinkRecord row) {
        return row.getDriftAspects() == null
                ? null
                : new JobDrift(Set.of(row.getDriftAspects()), row.getDriftNoticedAt(), row.getDriftDescription());
    }
}

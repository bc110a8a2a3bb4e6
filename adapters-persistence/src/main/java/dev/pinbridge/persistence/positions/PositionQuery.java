package dev.pinbridge.persistence.positions;

import static dev.pinbridge.persistence.generated.Tables.JOB_LINK;
import static dev.pinbridge.persistence.generated.Tables.POSITION;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.RecordMapper;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;

/// Positions with their links, in one statement.
final class PositionQuery {
    static final RecordMapper<
                    Record6<PositionId, OrganisationId, PositionDetails, JobLink, Instant, PersonId>, Position>
            POSITIONS = mapping(Position::new);

    private static final SelectField<PositionDetails> DETAILS = row(
                    POSITION.TITLE,
                    POSITION.DESCRIPTION,
                    POSITION.LOCATION,
                    POSITION.EMPLOYMENT_TYPE,
                    POSITION.WORKPLACE_TYPE)
            .mapping(PositionDetails::new);

    private static final SelectField<JobSummary> JOB = row(
                    JOB_LINK.JOB_ID,
                    JOB_LINK.JOB_UUID,
                    JOB_LINK.TITLE,
                    JOB_LINK.STATUS,
                    JOB_LINK.LOCATION,
                    JOB_LINK.DEPARTMENT,
                    JOB_LINK.EMPLOYMENT_TYPE,
                    JOB_LINK.WORKPLACE_TYPE)
            .mapping(nullOnAllNull(JobSummary::new));

    /// Null where the position is not linked.
    private static final SelectField<JobLink> LINK = row(
                    JOB_LINK.ACCOUNT, JOB, JOB_LINK.SEEN_AT, JOB_LINK.LINKED_AT, JOB_LINK.LINKED_BY)
            .mapping(nullOnAllNull(JobLink::new));

    private PositionQuery() {}

    static SelectConditionStep<Record6<PositionId, OrganisationId, PositionDetails, JobLink, Instant, PersonId>>
            positions(DSLContext db, Condition which) {
        return db.select(POSITION.ID, POSITION.ORGANISATION_ID, DETAILS, LINK, POSITION.CREATED_AT, POSITION.CREATED_BY)
                .from(POSITION)
                .leftJoin(JOB_LINK)
                .on(JOB_LINK.ORGANISATION_ID.eq(POSITION.ORGANISATION_ID))
                .and(JOB_LINK.POSITION_ID.eq(POSITION.ID))
                .where(which);
    }
}

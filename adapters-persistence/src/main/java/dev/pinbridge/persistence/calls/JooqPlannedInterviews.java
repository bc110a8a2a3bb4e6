package dev.pinbridge.persistence.calls;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_REVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW_PART;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_STAGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.PlannedInterview;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.persistence.mirror.InterviewerQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
final class JooqPlannedInterviews implements PlannedInterviews {
    private static final Field<String> STAGE = field(select(MIRRORED_STAGE.NAME)
                    .from(MIRRORED_STAGE)
                    .where(
                            MIRRORED_STAGE.ORGANISATION_ID.eq(MIRRORED_INTERVIEW.ORGANISATION_ID),
                            MIRRORED_STAGE.ACCOUNT.eq(MIRRORED_INTERVIEW.ACCOUNT),
                            MIRRORED_STAGE.ID.eq(MIRRORED_INTERVIEW.STAGE_ID))
                    .orderBy(MIRRORED_STAGE.JOB_ID)
                    .limit(inline(1)))
            .as("stage");
    private static final Field<String> JOIN_URL = field(select(MIRRORED_INTERVIEW_PART.JOIN_URL)
                    .from(MIRRORED_INTERVIEW_PART)
                    .where(
                            MIRRORED_INTERVIEW_PART.ORGANISATION_ID.eq(MIRRORED_INTERVIEW.ORGANISATION_ID),
                            MIRRORED_INTERVIEW_PART.ACCOUNT.eq(MIRRORED_INTERVIEW.ACCOUNT),
                            MIRRORED_INTERVIEW_PART.INTERVIEW_ID.eq(MIRRORED_INTERVIEW.ID),
                            MIRRORED_INTERVIEW_PART.JOIN_URL.isNotNull())
                    .orderBy(MIRRORED_INTERVIEW_PART.POSITION, MIRRORED_INTERVIEW_PART.ID)
                    .limit(inline(1)))
            .as("join_url");

    private final DSLContext db;

    JooqPlannedInterviews(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<PlannedInterview> changedBehind(
            OrganisationId organisation, AccountName account, PlannedInterview.Place place, Instant from, int size) {
        var rows = db.select(
                        MIRRORED_INTERVIEW.ID,
                        MIRRORED_INTERVIEW.START_AT,
                        MIRRORED_INTERVIEW.END_AT,
                        MIRRORED_INTERVIEW.STATUS,
                        MIRRORED_INTERVIEW.WRITTEN_AT,
                        STAGE,
                        JOIN_URL)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        row(MIRRORED_INTERVIEW.WRITTEN_AT, MIRRORED_INTERVIEW.ID)
                                .greaterThan(row(
                                        val(place.writtenAt(), MIRRORED_INTERVIEW.WRITTEN_AT),
                                        val(new InterviewId(place.id()), MIRRORED_INTERVIEW.ID))),
                        MIRRORED_INTERVIEW.START_AT.isNotNull(),
                        MIRRORED_INTERVIEW
                                .START_AT
                                .ge(from)
                                .or(exists(selectOne()
                                        .from(CALL)
                                        .where(
                                                CALL.ORGANISATION_ID.eq(organisation),
                                                CALL.ORIGIN.eq(inline(CallOriginType.ATS_INTERVIEW, CALL.ORIGIN)),
                                                CALL.REFERENCE.eq(val(account.value() + "/")
                                                        .concat(MIRRORED_INTERVIEW.ID.coerce(String.class)))))))
                .orderBy(MIRRORED_INTERVIEW.WRITTEN_AT, MIRRORED_INTERVIEW.ID)
                .limit(inline(size))
                .fetch();
        var interviewers = InterviewerQuery.of(db, organisation, account, rows.getValues(MIRRORED_INTERVIEW.ID));
        return rows.map(row -> planned(row, interviewers));
    }

    private static PlannedInterview planned(Record row, Map<InterviewId, List<MirroredUser>> interviewers) {
        var id = row.get(MIRRORED_INTERVIEW.ID);
        return new PlannedInterview(
                id,
                new CallDetails(
                        Objects.requireNonNullElse(row.get(STAGE), "Interview"),
                        CallType.JOB_INTERVIEW,
                        row.get(MIRRORED_INTERVIEW.START_AT),
                        row.get(MIRRORED_INTERVIEW.END_AT),
                        row.get(JOIN_URL),
                        interviewers.getOrDefault(id, List.of()).stream()
                                .map(JooqPlannedInterviews::participant)
                                .toList()),
                row.get(MIRRORED_INTERVIEW.STATUS),
                row.get(MIRRORED_INTERVIEW.WRITTEN_AT));
    }

    private static Participant participant(MirroredUser user) {
        return new Participant(user.name(), user.email(), ParticipantRole.INTERVIEWER);
    }

    @Override
    public Instant readTo(OrganisationId organisation, AccountName account) {
        return db.select(CALL_REVIEW.READ_TO)
                .from(CALL_REVIEW)
                .where(CALL_REVIEW.ORGANISATION_ID.eq(organisation), CALL_REVIEW.ACCOUNT.eq(account))
                .fetchOptional(CALL_REVIEW.READ_TO)
                .orElse(Instant.EPOCH);
    }

    @Override
    public void readTo(OrganisationId organisation, AccountName account, Instant to) {
        db.insertInto(CALL_REVIEW)
                .set(CALL_REVIEW.ORGANISATION_ID, organisation)
                .set(CALL_REVIEW.ACCOUNT, account)
                .set(CALL_REVIEW.READ_TO, to)
                .onConflict(CALL_REVIEW.ORGANISATION_ID, CALL_REVIEW.ACCOUNT)
                .doUpdate()
                .set(CALL_REVIEW.READ_TO, to)
                .execute();
    }
}

package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW_PART;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.MirroredInterviewPartRecord;
import dev.pinbridge.persistence.generated.tables.records.MirroredInterviewRecord;
import dev.pinbridge.persistence.generated.tables.records.MirroredInterviewerRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;

final class InterviewShelf extends Shelf<MirroredInterview, MirroredInterviewRecord> {
    private static final Rows<MirroredInterviewPartRecord> PARTS = new Rows<>(
            MIRRORED_INTERVIEW_PART,
            MIRRORED_INTERVIEW_PART.getPrimaryKey().getFields(),
            List.of(
                    MIRRORED_INTERVIEW_PART.POSITION,
                    MIRRORED_INTERVIEW_PART.JOIN_URL,
                    MIRRORED_INTERVIEW_PART.JOIN_KEY,
                    MIRRORED_INTERVIEW_PART.PROVIDER));
    private static final Rows<MirroredInterviewerRecord> INTERVIEWERS = new Rows<>(
            MIRRORED_INTERVIEWER,
            MIRRORED_INTERVIEWER.getPrimaryKey().getFields(),
            List.of(MIRRORED_INTERVIEWER.POSITION, MIRRORED_INTERVIEWER.START_AT));

    InterviewShelf() {
        super(RecordKind.INTERVIEWS, MirroredInterview.class, MIRRORED_INTERVIEW);
    }

    @Override
    MirroredInterviewRecord row(MirroredInterview interview) {
        var row = new MirroredInterviewRecord();
        row.setId(interview.id());
        row.setApplicationId(interview.application());
        row.setStageId(interview.stage());
        row.setStartAt(interview.startAt());
        row.setEndAt(interview.endAt());
        row.setStatus(interview.status());
        row.setPresence(interview.presence());
        row.setUpdatedAt(interview.updatedAt());
        row.setInterviewerIds(
                holders(interview).stream().map(AtsUserId::value).sorted().toArray(String[]::new));
        row.setJoinKeys(interview.parts().stream()
                .flatMap(part -> JoinLink.of(part.joinUrl()).stream())
                .map(JoinLink::key)
                .distinct()
                .toArray(String[]::new));
        return row;
    }

    @Override
    void noteRoles(DSLContext db, RoleNotes notes, Map<MirroredInterview, Rows.Written<String>> replaced) {
        var before = HoldersQuery.of(
                db,
                notes.organisation(),
                notes.account(),
                replaced.keySet().stream().map(MirroredInterview::id).toList());
        for (var interview : replaced.keySet()) {
            var holders = before.get(interview.id());
            if (holders != null) {
                notes.ofInterview(holders.job(), interview.id(), holders.users(), holders(interview));
            }
        }
    }

    private static Set<AtsUserId> holders(MirroredInterview interview) {
        return interview.parts().stream()
                .flatMap(part -> part.interviewers().stream())
                .collect(Collectors.toSet());
    }

    @Override
    List<Table<?>> children() {
        return List.of(MIRRORED_INTERVIEW_PART, MIRRORED_INTERVIEWER);
    }

    @Override
    void addChildren(DSLContext db, OrganisationId organisation, AccountName account, List<MirroredInterview> written) {
        PARTS.add(
                db,
                written.stream()
                        .flatMap(interview -> interview.parts().stream()
                                .map(part -> part(organisation, account, interview.id(), part)))
                        .toList());
        INTERVIEWERS.add(
                db,
                written.stream()
                        .flatMap(interview -> interview.parts().stream()
                                .flatMap(part -> interviewers(organisation, account, interview, part)))
                        .toList());
    }

    @Override
    void clearChildren(
            DSLContext db, OrganisationId organisation, AccountName account, Collection<MirroredInterview> replaced) {
        var interviews = replaced.stream().map(MirroredInterview::id).toList();
        db.deleteFrom(MIRRORED_INTERVIEW_PART)
                .where(
                        MIRRORED_INTERVIEW_PART.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW_PART.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEW_PART.INTERVIEW_ID, interviews))
                .execute();
        db.deleteFrom(MIRRORED_INTERVIEWER)
                .where(
                        MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEWER.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_INTERVIEWER.INTERVIEW_ID, interviews))
                .execute();
    }

    private static MirroredInterviewPartRecord part(
            OrganisationId organisation, AccountName account, InterviewId interview, MirroredInterview.Part part) {
        var row = new MirroredInterviewPartRecord();
        row.setOrganisationId(organisation);
        row.setAccount(account);
        row.setInterviewId(interview);
        row.setId(part.id());
        row.setPosition(part.position());
        row.setJoinUrl(part.joinUrl());
        row.setJoinKey(JoinLink.of(part.joinUrl()).map(JoinLink::key).orElse(null));
        row.setProvider(part.provider());
        return row;
    }

    private static Stream<MirroredInterviewerRecord> interviewers(
            OrganisationId organisation,
            AccountName account,
            MirroredInterview interview,
            MirroredInterview.Part part) {
        return IntStream.range(0, part.interviewers().size()).mapToObj(i -> {
            var row = new MirroredInterviewerRecord();
            row.setOrganisationId(organisation);
            row.setAccount(account);
            row.setInterviewId(interview.id());
            row.setPartId(part.id());
            row.setUserId(part.interviewers().get(i));
            row.setPosition(i);
            row.setStartAt(interview.startAt());
            return row;
        });
    }

    @Override
    MirroredInterview record(DSLContext db, MirroredInterviewRecord row) {
        return new MirroredInterview(
                row.getId(),
                row.getApplicationId(),
                row.getStageId(),
                row.getStartAt(),
                row.getEndAt(),
                row.getStatus(),
                row.getPresence(),
                parts(db, row),
                row.getUpdatedAt());
    }

    private static List<MirroredInterview.Part> parts(DSLContext db, MirroredInterviewRecord interview) {
        Map<String, List<AtsUserId>> interviewers = db.selectFrom(MIRRORED_INTERVIEWER)
                .where(
                        MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(interview.getOrganisationId()),
                        MIRRORED_INTERVIEWER.ACCOUNT.eq(interview.getAccount()),
                        MIRRORED_INTERVIEWER.INTERVIEW_ID.eq(interview.getId()))
                .orderBy(MIRRORED_INTERVIEWER.POSITION)
                .fetchGroups(MIRRORED_INTERVIEWER.PART_ID, MIRRORED_INTERVIEWER.USER_ID);
        return db.selectFrom(MIRRORED_INTERVIEW_PART)
                .where(
                        MIRRORED_INTERVIEW_PART.ORGANISATION_ID.eq(interview.getOrganisationId()),
                        MIRRORED_INTERVIEW_PART.ACCOUNT.eq(interview.getAccount()),
                        MIRRORED_INTERVIEW_PART.INTERVIEW_ID.eq(interview.getId()))
                .orderBy(MIRRORED_INTERVIEW_PART.POSITION, MIRRORED_INTERVIEW_PART.ID)
                .fetch(part -> new MirroredInterview.Part(
                        part.getId(),
                        part.getPosition(),
                        part.getJoinUrl(),
                        part.getProvider(),
                        interviewers.getOrDefault(part.getId(), List.of())));
    }
}

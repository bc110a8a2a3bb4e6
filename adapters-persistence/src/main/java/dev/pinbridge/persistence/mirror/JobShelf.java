package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB_VIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_STAGE;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.MirroredJobRecord;
import dev.pinbridge.persistence.generated.tables.records.MirroredJobViewerRecord;
import dev.pinbridge.persistence.generated.tables.records.MirroredStageRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

final class JobShelf extends Shelf<MirroredJob, MirroredJobRecord> {
    private static final Rows<MirroredStageRecord> STAGES = new Rows<>(
            MIRRORED_STAGE,
            MIRRORED_STAGE.getPrimaryKey().getFields(),
            List.of(MIRRORED_STAGE.NAME, MIRRORED_STAGE.TYPE, MIRRORED_STAGE.POSITION));
    private static final Rows<MirroredJobViewerRecord> VIEWERS =
            new Rows<>(MIRRORED_JOB_VIEWER, MIRRORED_JOB_VIEWER.getPrimaryKey().getFields(), List.of());

    JobShelf() {
        super(RecordKind.JOBS, MirroredJob.class, MIRRORED_JOB);
    }

    @Override
    MirroredJobRecord row(MirroredJob job) {
        var row = new MirroredJobRecord();
        row.setId(job.id());
        row.setUuid(job.uuid());
        row.setTitle(job.title());
        row.setStatus(job.status());
        row.setVisibility(job.visibility());
        row.setLocation(job.location());
        row.setDepartment(job.department());
        row.setRecruiterId(job.recruiter());
        row.setHiringManagerId(job.hiringManager());
        row.setUpdatedAt(job.updatedAt());
        return row;
    }

    @Override
    List<TableField<MirroredJobRecord, ?>> columnsBefore() {
        return List.of(MIRRORED_JOB.RECRUITER_ID, MIRRORED_JOB.HIRING_MANAGER_ID);
    }

    @Override
    void noteRoles(DSLContext db, RoleNotes notes, Map<MirroredJob, Rows.Written<String>> replaced) {
        replaced.forEach((job, before) -> {
            notes.ofJob(job.id(), HiringRole.RECRUITER, before.before(MIRRORED_JOB.RECRUITER_ID), job.recruiter());
            notes.ofJob(
                    job.id(),
                    HiringRole.HIRING_MANAGER,
                    before.before(MIRRORED_JOB.HIRING_MANAGER_ID),
                    job.hiringManager());
        });
    }

    @Override
    List<Table<?>> children() {
        return List.of(MIRRORED_STAGE, MIRRORED_JOB_VIEWER);
    }

    @Override
    void clearChildren(
            DSLContext db, OrganisationId organisation, AccountName account, Collection<MirroredJob> replaced) {
        var jobs = replaced.stream().map(MirroredJob::id).toList();
        db.deleteFrom(MIRRORED_STAGE)
                .where(
                        MIRRORED_STAGE.ORGANISATION_ID.eq(organisation),
                        MIRRORED_STAGE.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_STAGE.JOB_ID, jobs))
                .execute();
        db.deleteFrom(MIRRORED_JOB_VIEWER)
                .where(
                        MIRRORED_JOB_VIEWER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_JOB_VIEWER.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_JOB_VIEWER.JOB_ID, jobs))
                .execute();
    }

    @Override
    void addChildren(DSLContext db, OrganisationId organisation, AccountName account, List<MirroredJob> written) {
        STAGES.add(
                db,
                written.stream()
                        .flatMap(job -> job.stages().stream().map(stage -> stage(organisation, account, job, stage)))
                        .toList());
        VIEWERS.add(
                db,
                written.stream()
                        .flatMap(job -> job.viewers().stream()
                                .map(email -> new MirroredJobViewerRecord(organisation, account, job.id(), email)))
                        .toList());
    }

    private static MirroredStageRecord stage(
            OrganisationId organisation, AccountName account, MirroredJob job, MirroredJob.Stage stage) {
        return new MirroredStageRecord(
                organisation, account, job.id(), stage.id(), stage.name(), stage.type(), stage.position());
    }

    @Override
    MirroredJob record(DSLContext db, MirroredJobRecord row) {
        return new MirroredJob(
                row.getId(),
                row.getUuid(),
                row.getTitle(),
                row.getStatus(),
                row.getVisibility(),
                row.getLocation(),
                row.getDepartment(),
                row.getRecruiterId(),
                row.getHiringManagerId(),
                stages(db, row),
                viewers(db, row),
                row.getUpdatedAt());
    }

    private static List<MirroredJob.Stage> stages(DSLContext db, MirroredJobRecord job) {
        return db.selectFrom(MIRRORED_STAGE)
                .where(
                        MIRRORED_STAGE.ORGANISATION_ID.eq(job.getOrganisationId()),
                        MIRRORED_STAGE.ACCOUNT.eq(job.getAccount()),
                        MIRRORED_STAGE.JOB_ID.eq(job.getId()))
                .orderBy(MIRRORED_STAGE.POSITION, MIRRORED_STAGE.ID)
                .fetch(row -> new MirroredJob.Stage(row.getId(), row.getName(), row.getType(), row.getPosition()));
    }

    private static List<String> viewers(DSLContext db, MirroredJobRecord job) {
        return db.selectFrom(MIRRORED_JOB_VIEWER)
                .where(
                        MIRRORED_JOB_VIEWER.ORGANISATION_ID.eq(job.getOrganisationId()),
                        MIRRORED_JOB_VIEWER.ACCOUNT.eq(job.getAccount()),
                        MIRRORED_JOB_VIEWER.JOB_ID.eq(job.getId()))
                .orderBy(MIRRORED_JOB_VIEWER.EMAIL)
                .fetch(MIRRORED_JOB_VIEWER.EMAIL);
    }
}

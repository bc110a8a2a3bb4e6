package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;

import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.generated.tables.records.MirroredApplicationRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class ApplicationShelf extends Shelf<MirroredApplication, MirroredApplicationRecord> {
    private final NameComparison names;

    ApplicationShelf(NameComparison names) {
        super(RecordKind.APPLICATIONS, MirroredApplication.class, MIRRORED_APPLICATION);
        this.names = names;
    }

    @Override
    MirroredApplicationRecord row(MirroredApplication application) {
        var row = new MirroredApplicationRecord();
        row.setId(application.id());
        row.setJobId(application.job());
        row.setAtsCandidateId(application.candidate());
        row.setStageId(application.stage());
        row.setFirstName(application.firstName());
        row.setLastName(application.lastName());
        row.setNameKey(nameKey(application));
        row.setEmail(application.email());
        row.setPhone(application.phone());
        row.setConcealed(application.concealed());
        row.setInternal(application.internal());
        row.setReference(application.reference());
        row.setAppliedAt(application.appliedAt());
        row.setHiredAt(application.hiredAt());
        row.setRejectedAt(application.rejectedAt());
        row.setUpdatedAt(application.updatedAt());
        return row;
    }

    /// Null when there is no name, or when what is there is none.
    private @Nullable String nameKey(MirroredApplication application) {
        var full = application.fullName();
        var key = full == null ? "" : names.key(full);
        return key.isEmpty() ? null : key;
    }

    @Override
    MirroredApplication record(DSLContext db, MirroredApplicationRecord row) {
        return new MirroredApplication(
                row.getId(),
                row.getJobId(),
                row.getAtsCandidateId(),
                row.getStageId(),
                row.getFirstName(),
                row.getLastName(),
                row.getEmail(),
                row.getPhone(),
                row.getConcealed(),
                row.getInternal(),
                row.getReference(),
                row.getAppliedAt(),
                row.getHiredAt(),
                row.getRejectedAt(),
                row.getUpdatedAt());
    }
}

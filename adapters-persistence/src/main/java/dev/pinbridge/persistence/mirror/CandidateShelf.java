package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_CANDIDATE;

import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.generated.tables.records.MirroredCandidateRecord;
import org.jooq.DSLContext;

final class CandidateShelf extends Shelf<MirroredCandidate, MirroredCandidateRecord> {
    CandidateShelf() {
        super(RecordKind.CANDIDATES, MirroredCandidate.class, MIRRORED_CANDIDATE);
    }

    @Override
    MirroredCandidateRecord row(MirroredCandidate candidate) {
        var row = new MirroredCandidateRecord();
        row.setId(candidate.id());
        row.setFirstName(candidate.firstName());
        row.setLastName(candidate.lastName());
        row.setEmail(candidate.email());
        row.setPhone(candidate.phone());
        row.setUpdatedAt(candidate.updatedAt());
        return row;
    }

    @Override
    MirroredCandidate record(DSLContext db, MirroredCandidateRecord row) {
        return new MirroredCandidate(
                row.getId(), row.getFirstName(), row.getLastName(), row.getEmail(), row.getPhone(), row.getUpdatedAt());
    }
}

package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.persistence.generated.tables.records.ForwardingRecord;
import org.jspecify.annotations.Nullable;

/// Between a forwarding and its row.
final class ForwardingRows {
    private static final EarlierApplications EARLIER = new GeneratedEarlierApplications();

    private ForwardingRows() {}

    static ForwardingRecord row(Forwarding forwarding) {
        var row = new ForwardingRecord();
        row.setOrganisationId(forwarding.organisation());
        row.setId(forwarding.id());
        row.setCandidateId(forwarding.candidate());
        row.setPositionId(forwarding.position());
        var target = forwarding.target();
        row.setAccount(target == null ? null : target.account());
        row.setJobId(target == null ? null : target.job());
        row.setJobTitle(target == null ? null : target.title());
        OriginWords.write(forwarding.origin(), row);
        StateColumns.write(forwarding.state(), row);
        row.setAttempts(forwarding.attempts());
        row.setEarlier(EARLIER.json(forwarding.earlier()));
        row.setCreatedAt(forwarding.createdAt());
        row.setEpoch(forwarding.epoch());
        return row;
    }

    static Forwarding forwarding(ForwardingRecord row) {
        return new Forwarding(
                row.getId(),
                row.getOrganisationId(),
                row.getCandidateId(),
                row.getPositionId(),
                target(row),
                OriginWords.read(row),
                StateColumns.read(row),
                row.getAttempts(),
                EARLIER.applications(row.getEarlier()),
                row.getCreatedAt(),
                row.getEpoch());
    }

    private static @Nullable JobTarget target(ForwardingRecord row) {
        return row.getJobId() == null ? null : new JobTarget(row.getAccount(), row.getJobId(), row.getJobTitle());
    }
}

package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.persistence.generated.tables.records.ForwardingRecord;
import java.util.Arrays;
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
        row.setUrgency(rank(forwarding.urgency()));
        StateColumns.write(forwarding.state(), row);
        row.setAttempts(forwarding.attempts());
        row.setInterruptions(forwarding.interruptions());
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
                urgency(row.getUrgency()),
                StateColumns.read(row),
                row.getAttempts(),
                row.getInterruptions(),
                EARLIER.applications(row.getEarlier()),
                row.getCreatedAt(),
                row.getEpoch());
    }

    private static @Nullable JobTarget target(ForwardingRecord row) {
        return row.getJobId() == null ? null : new JobTarget(row.getAccount(), row.getJobId(), row.getJobTitle());
    }

    /// The database orders by it.
    static short rank(Urgency urgency) {
        return switch (urgency) {
            case CLICK -> 0;
            case START -> 1;
            case BACKLOG -> 2;
        };
    }

    private static Urgency urgency(short rank) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> rank(urgency) == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown urgency of a forwarding: " + rank));
    }
}

package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which forwardings to list; null and empty mean all.
public record ForwardingFilter(
        @Nullable PositionId position, @Nullable CandidateId candidate, Set<ForwardingStatus> statuses) {
    public static final ForwardingFilter ALL = new ForwardingFilter(null, null, Set.of());

    public ForwardingFilter {
        statuses = Set.copyOf(statuses);
    }
}

package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which forwardings to list; null and empty mean all.
///
/// @param reasons leaves only those that wait, and for one of these
public record ForwardingFilter(
        @Nullable PositionId position,
        @Nullable CandidateId candidate,
        Set<ForwardingStatus> statuses,
        Set<WaitingReason> reasons) {
    public static final ForwardingFilter ALL = in(Set.of());

    public ForwardingFilter {
        statuses = Set.copyOf(statuses);
        reasons = Set.copyOf(reasons);
    }

    public static ForwardingFilter in(Set<ForwardingStatus> statuses) {
        return new ForwardingFilter(null, null, statuses, Set.of());
    }

    public static ForwardingFilter at(PositionId position) {
        return new ForwardingFilter(position, null, Set.of(), Set.of());
    }

    public static ForwardingFilter of(CandidateId candidate) {
        return new ForwardingFilter(null, candidate, Set.of(), Set.of());
    }
}

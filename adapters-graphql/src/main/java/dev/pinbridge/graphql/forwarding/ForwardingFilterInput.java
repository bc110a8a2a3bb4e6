package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which forwardings to list.
record ForwardingFilterInput(
        @Nullable String positionId,
        @Nullable String candidateId,
        @Nullable List<ForwardingStatus> statuses,
        @Nullable List<WaitingReason> waitingReasons) {
    /// Empty when an id is one that nobody has, so that nothing can be found.
    Optional<ForwardingFilter> decode() {
        Optional<PositionId> position = positionId == null ? Optional.empty() : NodeIds.position(positionId);
        Optional<CandidateId> candidate = candidateId == null ? Optional.empty() : NodeIds.candidate(candidateId);
        if ((positionId != null && position.isEmpty()) || (candidateId != null && candidate.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new ForwardingFilter(
                position.orElse(null), candidate.orElse(null), set(statuses), set(waitingReasons)));
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}

package dev.pinbridge.graphql.conversations;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which conversations to list.
record ConversationFilterInput(
        @Nullable String positionId,
        @Nullable String candidateId,
        @Nullable List<ConversationStatus> statuses) {
    /// Empty when an id is one that nobody has, so that nothing can be found.
    Optional<ConversationFilter> decode() {
        Optional<PositionId> position = positionId == null ? Optional.empty() : NodeIds.position(positionId);
        Optional<CandidateId> candidate = candidateId == null ? Optional.empty() : NodeIds.candidate(candidateId);
        if ((positionId != null && position.isEmpty()) || (candidateId != null && candidate.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new ConversationFilter(
                position.orElse(null), candidate.orElse(null), statuses == null ? Set.of() : Set.copyOf(statuses)));
    }
}

package dev.pinbridge.domain.conversations;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which conversations to list; null and empty mean all.
public record ConversationFilter(
        @Nullable PositionId position, @Nullable CandidateId candidate, Set<ConversationStatus> statuses) {
    public static final ConversationFilter ALL = new ConversationFilter(null, null, Set.of());

    public ConversationFilter {
        statuses = Set.copyOf(statuses);
    }
}

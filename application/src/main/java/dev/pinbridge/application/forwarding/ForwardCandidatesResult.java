package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import java.util.List;

/// What became of asking to send many.
public sealed interface ForwardCandidatesResult {
    /// Each row tells for itself what becomes of it.
    record BulkStarted(BulkForwarding bulk) implements ForwardCandidatesResult {}

    /// Nothing was started.
    record UnknownConversations(List<ConversationId> unknown) implements ForwardCandidatesResult {
        public UnknownConversations {
            unknown = List.copyOf(unknown);
        }
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.graphql.conversations.ConversationNotFoundError;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;

/// Whom to send.
record ForwardCandidatesInput(List<String> conversationIds) {
    ForwardCandidatesInput {
        conversationIds = List.copyOf(conversationIds);
    }

    /// @throws BadRequest when there are none, or too many
    Decoded<List<ConversationId>> decode() {
        var distinct = conversationIds.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > BulkForwarding.MAX_ROWS) {
            throw new BadRequest(
                    "conversationIds", "must be 1 to " + BulkForwarding.MAX_ROWS + " ids, not " + distinct.size());
        }
        var known = distinct.stream()
                .flatMap(id -> NodeIds.conversation(id).stream())
                .toList();
        return known.size() < distinct.size()
                ? new Decoded.Wrong<>(List.of(ConversationNotFoundError.at("conversationIds")))
                : new Decoded.Right<>(known);
    }
}

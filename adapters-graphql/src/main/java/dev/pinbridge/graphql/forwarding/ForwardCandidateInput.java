package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.graphql.conversations.ConversationNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Whom to send.
record ForwardCandidateInput(String conversationId, boolean isNotInAts) {
    Decoded<ConversationId> decode() {
        var fields = new InputFields();
        var conversation = fields.reference(
                "conversationId", conversationId, NodeIds::conversation, ConversationNotFoundError::at);
        return fields.then(conversation::get);
    }
}

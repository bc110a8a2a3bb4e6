package dev.pinbridge.graphql.conversations;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Whose message request was declined.
record DeclineMessageRequestInput(String conversationId) {
    Decoded<ConversationId> decode() {
        var fields = new InputFields();
        var conversation = fields.reference(
                "conversationId", conversationId, NodeIds::conversation, ConversationNotFoundError::at);
        return fields.then(conversation::get);
    }
}

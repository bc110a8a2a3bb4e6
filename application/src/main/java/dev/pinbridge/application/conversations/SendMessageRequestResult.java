package dev.pinbridge.application.conversations;

import dev.pinbridge.domain.conversations.Conversation;

/// What became of a message request.
public sealed interface SendMessageRequestResult {
    record Requested(Conversation.Requested conversation) implements SendMessageRequestResult {}

    /// The two talk about this position already, or one waits for the other's answer.
    record AlreadyInConversation(Conversation conversation) implements SendMessageRequestResult {}

    record UnknownCandidate() implements SendMessageRequestResult {}

    record UnknownPosition() implements SendMessageRequestResult {}
}

package dev.pinbridge.application.conversations;

import dev.pinbridge.domain.conversations.Conversation;

/// What became of an answer to a message request. An answer is given once.
public sealed interface AnswerMessageRequestResult {
    /// Now started or declined, as asked.
    record Answered(Conversation conversation) implements AnswerMessageRequestResult {}

    record AlreadyStarted(Conversation.Started conversation) implements AnswerMessageRequestResult {}

    record AlreadyDeclined(Conversation.Declined conversation) implements AnswerMessageRequestResult {}

    record UnknownConversation() implements AnswerMessageRequestResult {}
}

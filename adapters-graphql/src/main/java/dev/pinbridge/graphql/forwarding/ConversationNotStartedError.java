package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The message request was not accepted.
record ConversationNotStartedError(ConversationStatus status) implements UserError {
    @Override
    public String message() {
        return "The conversation has not started. A candidate can be sent once the message request is accepted.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CONVERSATION_NOT_STARTED;
    }
}

package dev.pinbridge.graphql.conversations;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The two talk about this position already, or one waits for the other's answer.
record ConversationAlreadyExistsError(ConversationView conversation) implements UserError {
    @Override
    public String message() {
        return "There is a conversation with this candidate about this position already. Go on with that one.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CONVERSATION_ALREADY_EXISTS;
    }
}

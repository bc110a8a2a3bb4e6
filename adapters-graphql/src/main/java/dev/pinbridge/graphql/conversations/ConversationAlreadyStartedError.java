package dev.pinbridge.graphql.conversations;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;
import java.time.Instant;

/// The message request was accepted before.
record ConversationAlreadyStartedError(Instant startedAt) implements UserError {
    @Override
    public String message() {
        return "The message request was accepted before. An answer is given once, so the conversation goes on.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CONVERSATION_ALREADY_STARTED;
    }
}

package dev.pinbridge.graphql.conversations;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;
import java.time.Instant;

/// The message request was declined before.
record ConversationAlreadyDeclinedError(Instant declinedAt) implements UserError {
    @Override
    public String message() {
        return "The message request was declined before. An answer is given once; send a new message request instead.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CONVERSATION_ALREADY_DECLINED;
    }
}

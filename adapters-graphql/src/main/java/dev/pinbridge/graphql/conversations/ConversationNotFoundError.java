package dev.pinbridge.graphql.conversations;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no conversation of this id.
public record ConversationNotFoundError(List<String> path) implements UserError {
    public ConversationNotFoundError {
        path = List.copyOf(path);
    }

    public static ConversationNotFoundError at(String field) {
        return new ConversationNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such conversation. Choose one of the list of conversations.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CONVERSATION_NOT_FOUND;
    }
}

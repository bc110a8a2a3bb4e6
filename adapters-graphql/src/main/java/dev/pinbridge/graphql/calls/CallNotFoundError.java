package dev.pinbridge.graphql.calls;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// There is no call of this id that the actor may open.
public record CallNotFoundError(List<String> path) implements UserError {
    public CallNotFoundError {
        path = List.copyOf(path);
    }

    public static CallNotFoundError at(String field) {
        return new CallNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such call that you may open. Choose one of the list of calls.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CALL_NOT_FOUND;
    }
}

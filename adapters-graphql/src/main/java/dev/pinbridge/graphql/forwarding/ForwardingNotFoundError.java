package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no forwarding of this id.
record ForwardingNotFoundError(List<String> path) implements UserError {
    ForwardingNotFoundError {
        path = List.copyOf(path);
    }

    static ForwardingNotFoundError at(String field) {
        return new ForwardingNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such forwarding. Choose one of the list of forwardings.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.FORWARDING_NOT_FOUND;
    }
}

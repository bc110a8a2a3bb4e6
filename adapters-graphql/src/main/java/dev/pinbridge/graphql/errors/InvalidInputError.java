package dev.pinbridge.graphql.errors;

import java.util.List;

/// A field of the input is not what it has to be.
public record InvalidInputError(String message, List<String> path) implements UserError {
    public InvalidInputError {
        path = List.copyOf(path);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.INVALID_INPUT;
    }
}

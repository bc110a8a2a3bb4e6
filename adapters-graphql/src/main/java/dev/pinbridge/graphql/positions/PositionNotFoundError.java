package dev.pinbridge.graphql.positions;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no position of this id.
public record PositionNotFoundError(List<String> path) implements UserError {
    public PositionNotFoundError {
        path = List.copyOf(path);
    }

    public static PositionNotFoundError at(String field) {
        return new PositionNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such position. Choose one of the list of positions.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.POSITION_NOT_FOUND;
    }
}

package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The organisation has no bulk of this id.
record BulkNotFoundError(List<String> path) implements UserError {
    BulkNotFoundError {
        path = List.copyOf(path);
    }

    static BulkNotFoundError at(String field) {
        return new BulkNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such bulk. Choose one of the list of bulks.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.BULK_NOT_FOUND;
    }
}

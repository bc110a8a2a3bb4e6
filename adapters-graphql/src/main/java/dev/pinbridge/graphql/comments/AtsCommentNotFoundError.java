package dev.pinbridge.graphql.comments;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// There is no comment of this id on a call that the actor may open.
record AtsCommentNotFoundError(List<String> path) implements UserError {
    AtsCommentNotFoundError {
        path = List.copyOf(path);
    }

    static AtsCommentNotFoundError at(String field) {
        return new AtsCommentNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such comment on a call that you may open. Choose one of those of a call.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_COMMENT_NOT_FOUND;
    }
}

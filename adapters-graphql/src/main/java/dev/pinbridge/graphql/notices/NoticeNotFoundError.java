package dev.pinbridge.graphql.notices;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// There is no notice of this id for this person.
record NoticeNotFoundError(List<String> path) implements UserError {
    NoticeNotFoundError {
        path = List.copyOf(path);
    }

    static NoticeNotFoundError at(String field) {
        return new NoticeNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "There is no such notice. Choose one of the list of notices.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTICE_NOT_FOUND;
    }
}

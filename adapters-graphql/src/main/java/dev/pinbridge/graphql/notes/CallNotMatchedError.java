package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Nobody knows which application the call is about.
record CallNotMatchedError() implements UserError {
    @Override
    public String message() {
        return "This call is not matched to an application yet. Choose its application, then post.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.CALL_NOT_MATCHED;
    }
}

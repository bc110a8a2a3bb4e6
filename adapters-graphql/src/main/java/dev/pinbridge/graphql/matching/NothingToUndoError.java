package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Nobody has said anything about the call that could be taken back.
record NothingToUndoError() implements UserError {
    @Override
    public String message() {
        return "Nobody has said anything about this call that could be taken back.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOTHING_TO_UNDO;
    }
}

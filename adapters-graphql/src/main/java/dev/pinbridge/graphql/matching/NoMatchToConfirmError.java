package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The call is not matched with anything.
record NoMatchToConfirmError() implements UserError {
    @Override
    public String message() {
        return "The call is not matched with an application. Choose the one that it is about.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NO_MATCH_TO_CONFIRM;
    }
}

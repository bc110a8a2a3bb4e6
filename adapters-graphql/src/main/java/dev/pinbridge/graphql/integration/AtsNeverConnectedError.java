package dev.pinbridge.graphql.integration;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// There is nothing to disconnect.
record AtsNeverConnectedError() implements UserError {
    @Override
    public String message() {
        return "The ATS was never connected, so there is nothing to disconnect.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_NEVER_CONNECTED;
    }
}

package dev.pinbridge.graphql.integration;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Another account has to be disconnected first.
record OtherAccountConnectedError(String account) implements UserError {
    @Override
    public String message() {
        return "The account " + account + " is connected, and what is stored is tied to it. Disconnect it first.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.OTHER_ACCOUNT_CONNECTED;
    }
}

package dev.pinbridge.graphql.mirror;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// No product is connected to the ATS, so there is nothing to mirror.
record NothingConnectedError() implements UserError {
    @Override
    public String message() {
        return "No product is connected to the ATS. An admin connects one under Settings, Integrations.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_NOT_CONNECTED;
    }
}

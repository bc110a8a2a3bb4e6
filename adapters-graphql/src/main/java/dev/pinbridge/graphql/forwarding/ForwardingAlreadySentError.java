package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The application can no longer be added to.
record ForwardingAlreadySentError(ForwardingView forwarding) implements UserError {
    @Override
    public String message() {
        return "The application is in the ATS or on its way there, which takes answers with it or never."
                + " Add them in the ATS.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.FORWARDING_ALREADY_SENT;
    }
}

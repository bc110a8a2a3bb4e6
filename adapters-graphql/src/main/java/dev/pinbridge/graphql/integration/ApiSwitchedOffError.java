package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The company has not switched its API on.
record ApiSwitchedOffError() implements UserError {
    @Override
    public String message() {
        return AttentionCause.API_SWITCHED_OFF.whatToDo();
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.API_SWITCHED_OFF;
    }
}

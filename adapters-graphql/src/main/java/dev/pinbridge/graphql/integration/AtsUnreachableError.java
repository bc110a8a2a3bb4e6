package dev.pinbridge.graphql.integration;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The ATS gave no usable answer.
public record AtsUnreachableError(String why) implements UserError {
    @Override
    public String message() {
        return "The ATS gave no usable answer (" + why + "). Nothing was changed; try again in a while.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_UNREACHABLE;
    }
}

package dev.pinbridge.graphql.integration;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The ATS has no such account.
record AccountNotFoundError(String account) implements UserError {
    @Override
    public String message() {
        return "The ATS has no account named " + account + ". Check the address of your company there.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ACCOUNT_NOT_FOUND;
    }
}

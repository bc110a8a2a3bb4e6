package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// No product of the organisation is connected to this account.
record AccountNotConnectedError(String account) implements UserError {
    static AccountNotConnectedError of(AccountName account) {
        return new AccountNotConnectedError(account.value());
    }

    @Override
    public String message() {
        return "No product is connected to the account " + account + ". Those that are connected are under Settings,"
                + " Integrations.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_NOT_CONNECTED;
    }
}

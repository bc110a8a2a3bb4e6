package dev.pinbridge.graphql.matching;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The account has no such application that the actor may know of.
record ApplicationNotFoundError(List<String> path) implements UserError {
    ApplicationNotFoundError {
        path = List.copyOf(path);
    }

    static ApplicationNotFoundError at(String field) {
        return new ApplicationNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "The ATS has no such application that you may know of, or it is not known here yet."
                + " Take the id from the application's page in the ATS, or wait until the ATS was looked at.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.APPLICATION_NOT_FOUND;
    }
}

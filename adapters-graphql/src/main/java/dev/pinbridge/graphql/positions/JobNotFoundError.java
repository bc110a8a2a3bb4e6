package dev.pinbridge.graphql.positions;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;

/// The ATS has no job of this reference.
public record JobNotFoundError(List<String> path) implements UserError {
    public JobNotFoundError {
        path = List.copyOf(path);
    }

    public static JobNotFoundError at(String field) {
        return new JobNotFoundError(InputPath.to(field));
    }

    @Override
    public String message() {
        return "The ATS has no such job, or does not show it. Choose one of the list of open jobs.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.JOB_NOT_FOUND;
    }
}

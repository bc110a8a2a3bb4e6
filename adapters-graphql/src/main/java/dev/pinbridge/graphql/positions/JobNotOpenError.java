package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;
import java.util.Locale;

/// The job does not take people at the moment.
record JobNotOpenError(JobSummary job) implements UserError {
    @Override
    public String message() {
        return "The job \"" + job.title() + "\" takes nobody at the moment (" + words() + "). Choose an open one.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.JOB_NOT_OPEN;
    }

    public JobStatus status() {
        return job.status();
    }

    private String words() {
        return job.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import org.jspecify.annotations.Nullable;

/// A job as the schema shows it.
///
/// @param account where it is
public record JobView(AccountName account, JobSummary job) {
    public String atsReference() {
        return job.id().value();
    }

    public String title() {
        return job.title();
    }

    public JobStatus status() {
        return job.status();
    }

    public @Nullable String location() {
        return job.location();
    }

    public @Nullable String department() {
        return job.department();
    }

    public @Nullable String employmentType() {
        return job.employmentType();
    }

    public @Nullable String workplaceType() {
        return job.workplaceType();
    }
}

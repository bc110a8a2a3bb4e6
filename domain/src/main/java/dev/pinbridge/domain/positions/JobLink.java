package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;

/// Ties a position to a job of the ATS. The job is kept as it was last seen there.
public record JobLink(AccountName account, JobSummary job, Instant seenAt, Instant linkedAt, PersonId linkedBy) {
    public JobLink seen(JobSummary now, Instant at) {
        return new JobLink(account, now, at, linkedAt, linkedBy);
    }
}

package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Ties a position to a job of the ATS. The job is kept as it was last seen there.
///
/// @param known null while nothing but the job's line was read
/// @param drift how the job differs from that; null when it does not
public record JobLink(
        AccountName account,
        JobSummary job,
        Instant seenAt,
        Instant linkedAt,
        PersonId linkedBy,
        @Nullable KnownJob known,
        @Nullable JobDrift drift) {
    /// To a job of which nothing but its line was read.
    public JobLink(AccountName account, JobSummary job, Instant seenAt, Instant linkedAt, PersonId linkedBy) {
        this(account, job, seenAt, linkedAt, linkedBy, null, null);
    }

    /// To a job as it was just read.
    public static JobLink to(AccountName account, Job job, PersonId by, Instant at) {
        return new JobLink(account, job.summary(), at, at, by, KnownJob.of(job.described()), null);
    }

    /// The job as it is now. What is known of it stays, unless nothing was.
    public JobLink seen(DescribedJob now, Instant at) {
        if (known == null) {
            return new JobLink(account, now.summary(), at, linkedAt, linkedBy, KnownJob.of(now), null);
        }
        var noticedAt = drift == null ? at : drift.noticedAt();
        return new JobLink(account, now.summary(), at, linkedAt, linkedBy, known, known.drift(now, noticedAt));
    }

    /// The job is no longer there.
    public JobLink missed(Instant at) {
        return new JobLink(account, job.deleted(), at, linkedAt, linkedBy, known, drift);
    }

    /// The recruiter knows what changed.
    JobLink accepted() {
        if (known == null || drift == null) {
            return this;
        }
        var text = drift.description();
        var description = text == null ? known.description() : DescriptionMark.of(text);
        return new JobLink(
                account, job, seenAt, linkedAt, linkedBy, new KnownJob(job.title(), job.location(), description), null);
    }
}

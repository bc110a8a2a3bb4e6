package dev.pinbridge.application.positions;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobSummary;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;

/// A place in the list of open jobs, which is ordered by title without regard to case, then by id.
public record JobCursor(String title, JobId id) {
    static final Comparator<JobCursor> ORDER = Comparator.comparing(
                    (JobCursor cursor) -> cursor.title().toLowerCase(Locale.ROOT))
            .thenComparing(cursor -> new BigInteger(cursor.id().value()));

    public static JobCursor of(JobSummary job) {
        return new JobCursor(job.title(), job.id());
    }
}

package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobAspect;
import dev.pinbridge.domain.positions.JobDrift;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.KnownJob;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drift as the schema shows it.
///
/// @param job as it is now
record JobDriftView(KnownJob known, JobSummary job, JobDrift drift) {
    static @Nullable JobDriftView of(JobLink link) {
        var known = link.known();
        var drift = link.drift();
        return known == null || drift == null ? null : new JobDriftView(known, link.job(), drift);
    }

    public List<JobAspect> aspects() {
        return drift.aspects().stream().sorted().toList();
    }

    public Instant noticedAt() {
        return drift.noticedAt();
    }

    public String knownTitle() {
        return known.title();
    }

    public String title() {
        return job.title();
    }

    public @Nullable String knownLocation() {
        return known.location();
    }

    public @Nullable String location() {
        return job.location();
    }

    public @Nullable String description() {
        return drift.description();
    }
}

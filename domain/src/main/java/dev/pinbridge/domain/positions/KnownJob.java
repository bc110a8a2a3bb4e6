package dev.pinbridge.domain.positions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A job as the recruiter knows it: as it was when the position was linked to it, or when the recruiter last said
/// that what changed is known.
public record KnownJob(String title, @Nullable String location, DescriptionMark description) {
    static KnownJob of(DescribedJob job) {
        return new KnownJob(job.summary().title(), job.summary().location(), DescriptionMark.of(job.imported()));
    }

    /// How it differs now; null when it does not.
    @Nullable
    JobDrift drift(DescribedJob now, Instant noticedAt) {
        var aspects = EnumSet.noneOf(JobAspect.class);
        if (!title.equals(now.summary().title())) {
            aspects.add(JobAspect.TITLE);
        }
        if (!Objects.equals(location, now.summary().location())) {
            aspects.add(JobAspect.LOCATION);
        }
        var text = now.imported();
        var isOther = !description.equals(DescriptionMark.of(text));
        if (isOther) {
            aspects.add(JobAspect.DESCRIPTION);
        }
        return aspects.isEmpty() ? null : new JobDrift(aspects, noticedAt, isOther ? text : null);
    }
}

package dev.pinbridge.domain.positions;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a linked job differs from what the recruiter knows of it.
///
/// @param aspects one at least
/// @param noticedAt when it was found to differ
/// @param description as it is now, as a position would have it; null unless that is what changed
public record JobDrift(
        Set<JobAspect> aspects, Instant noticedAt, @Nullable String description) {
    public JobDrift {
        aspects = Set.copyOf(aspects);
        if (aspects.isEmpty() || aspects.contains(JobAspect.DESCRIPTION) == (description == null)) {
            throw new IllegalArgumentException("a drift tells what changed, and the description if it did");
        }
    }
}

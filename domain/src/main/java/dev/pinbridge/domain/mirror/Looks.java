package dev.pinbridge.domain.mirror;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The regular looks for what changed.
///
/// @param freshTo by the ATS's clock: what changed before then is here, give or take the overlap; null before the
///     first answer
/// @param regularAt when the next one is due by itself
/// @param lastAt when the last one began; null before the first
/// @param changedAt when the last one began that brought something; null before the first
/// @param askedAt when somebody last asked for one to be made at once; null when nobody did
public record Looks(
        @Nullable Instant freshTo,
        Instant regularAt,
        @Nullable Instant lastAt,
        @Nullable Instant changedAt,
        @Nullable Instant askedAt) {
    public static Looks starting(Instant now) {
        return new Looks(null, now, null, null, null);
    }

    public Instant dueAt() {
        var asked = askedAt;
        if (asked == null || (lastAt != null && !asked.isAfter(lastAt))) {
            return regularAt;
        }
        return asked.isBefore(regularAt) ? asked : regularAt;
    }

    /// So far everything is here.
    public Looks freshTo(Instant time) {
        return new Looks(time, regularAt, lastAt, changedAt, askedAt);
    }

    /// One that began then has found all there was.
    public Looks looked(Instant began, Instant freshTo, boolean changed, Duration every) {
        return new Looks(freshTo, began.plus(every), began, changed ? began : changedAt, askedAt);
    }

    public Looks asked(Instant at) {
        return new Looks(freshTo, regularAt, lastAt, changedAt, at);
    }

    /// None before then.
    public Looks notBefore(Instant time) {
        return new Looks(freshTo, time, lastAt, changedAt, askedAt);
    }
}

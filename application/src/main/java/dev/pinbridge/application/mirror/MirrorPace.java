package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.RecordKind;
import java.time.Duration;
import java.time.Instant;

/// How often an account is looked at.
///
/// @param jobs between two looks for changed jobs
/// @param users between two lists of all users, which cannot be asked for by their changes
/// @param interviews between two looks for changed interviews
/// @param applications between two looks for changed applications
/// @param candidates between two looks for changed candidates
/// @param sweep between two looks at everything there is
/// @param overlap how far each look reaches back behind the one before: longer than it takes the ATS to show what
///     it has written, and than its clocks differ
/// @param nearby how far from now interviews may be to be imported first
/// @param firstRetry after trouble, doubled as long as it lasts
/// @param longestRetry never exceeded
/// @param patience after which it is told that the first import gets nowhere
public record MirrorPace(
        Duration jobs,
        Duration users,
        Duration interviews,
        Duration applications,
        Duration candidates,
        Duration sweep,
        Duration overlap,
        Duration nearby,
        Duration firstRetry,
        Duration longestRetry,
        Duration patience) {
    /// For a real account.
    public static final MirrorPace CALM = new MirrorPace(
            Duration.ofMinutes(1),
            Duration.ofMinutes(15),
            Duration.ofSeconds(45),
            Duration.ofSeconds(45),
            Duration.ofMinutes(5),
            Duration.ofHours(24),
            Duration.ofMinutes(3),
            Duration.ofDays(14),
            Duration.ofSeconds(15),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    Duration every(RecordKind kind) {
        return switch (kind) {
            case JOBS -> jobs;
            case USERS -> users;
            case INTERVIEWS -> interviews;
            case APPLICATIONS -> applications;
            case CANDIDATES -> candidates;
        };
    }

    Instant nextSweep(RecordKind kind, Instant now) {
        return now.plus(kind.isDated() ? sweep : every(kind));
    }

    /// @param since when the trouble began
    Instant retry(Instant since, Instant now) {
        var lasted = Duration.between(since, now);
        var wanted = lasted.compareTo(firstRetry) < 0 ? firstRetry : lasted;
        return now.plus(wanted.compareTo(longestRetry) < 0 ? wanted : longestRetry);
    }
}

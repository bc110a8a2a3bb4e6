package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.mirror.MirrorPace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How often accounts are looked at; see [MirrorPace]. What is left out is as in [MirrorPace#CALM].
@ConfigurationProperties("pinbridge.mirror")
record MirrorProperties(
        @Nullable Duration jobs,
        @Nullable Duration users,
        @Nullable Duration interviews,
        @Nullable Duration applications,
        @Nullable Duration candidates,
        @Nullable Duration sweep,
        @Nullable Duration overlap,
        @Nullable Duration nearby,
        @Nullable Duration firstRetry,
        @Nullable Duration longestRetry,
        @Nullable Duration patience) {
    MirrorPace pace() {
        var calm = MirrorPace.CALM;
        return new MirrorPace(
                or(jobs, calm.jobs()),
                or(users, calm.users()),
                or(interviews, calm.interviews()),
                or(applications, calm.applications()),
                or(candidates, calm.candidates()),
                or(sweep, calm.sweep()),
                or(overlap, calm.overlap()),
                or(nearby, calm.nearby()),
                or(firstRetry, calm.firstRetry()),
                or(longestRetry, calm.longestRetry()),
                or(patience, calm.patience()));
    }

    private static Duration or(@Nullable Duration set, Duration otherwise) {
        return set == null ? otherwise : set;
    }
}

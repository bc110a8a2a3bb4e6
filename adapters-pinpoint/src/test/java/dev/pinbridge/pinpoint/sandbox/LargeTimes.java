package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/// When things happened in a large company, as seen from now.
record LargeTimes(Instant now, RandomGenerator random) {
    private static final Duration CHANGES = Duration.ofDays(5 * 365);
    private static final Duration BEFORE_CHANGE = Duration.ofDays(90);
    private static final Duration INTERVIEWS = Duration.ofDays(2 * 365);
    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Duration SINCE_IMPORT = Duration.ofDays(400);
    private static final int QUARTER = 15 * 60;

    LargeTimes {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /// When the records were changed that all were at once.
    Instant ofImport() {
        return now.minus(SINCE_IMPORT);
    }

    Instant changed() {
        return now.minusSeconds(random.nextLong(CHANGES.toSeconds()));
    }

    Instant before(Instant later) {
        return later.minusSeconds(random.nextLong(BEFORE_CHANGE.toSeconds()));
    }

    Instant between(Instant earlier, Instant later) {
        return earlier.plusSeconds(
                random.nextLong(Duration.between(earlier, later).toSeconds() + 1));
    }

    /// On a quarter of an hour.
    Instant interview() {
        var offset = random.nextLong(INTERVIEWS.plus(AHEAD).toSeconds());
        var second = now.minus(INTERVIEWS).plusSeconds(offset).getEpochSecond();
        return Instant.ofEpochSecond(second - Math.floorMod(second, QUARTER));
    }

    Instant earliest(Instant time) {
        return time.isBefore(now) ? time : now;
    }
}

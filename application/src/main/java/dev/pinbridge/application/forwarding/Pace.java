package dev.pinbridge.application.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// When to try again and when to look again.
///
/// @param parallel how many people of one account are sent at the same time
/// @param firstRetry the delay after a first failure, doubled with each further one
/// @param longestRetry the delay that is never exceeded
/// @param looks the delays before each look for a send whose outcome is unknown; after the last one in vain it is taken
/// as never arrived, so together they have to outlast a slow server
public record Pace(int parallel, Duration firstRetry, Duration longestRetry, List<Duration> looks) {
    /// For a real account.
    public static final Pace CALM = new Pace(
            8,
            Duration.ofSeconds(2),
            Duration.ofMinutes(5),
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(65)));

    public Pace {
        looks = List.copyOf(looks);
        if (parallel < 1 || looks.isEmpty()) {
            throw new IllegalArgumentException("at least one at a time and one look");
        }
    }

    /// Doubles with the time something has been tried for, plus or minus a fifth so that many do not come back at once.
    Instant retry(Instant since, Instant now, Duration atLeast, RandomGenerator random) {
        var tried = Duration.between(since, now);
        var delay = clamp(tried.compareTo(firstRetry) < 0 ? firstRetry : tried);
        var jittered = delay.toMillis() * (0.8 + 0.4 * random.nextDouble());
        var floored = Math.max((long) jittered, atLeast.toMillis());
        return now.plusMillis(floored);
    }

    Instant firstLook(Instant now) {
        return now.plus(looks.getFirst());
    }

    /// Empty when looked often enough.
    Optional<Instant> nextLook(int looksDone, Instant now) {
        return looksDone < looks.size() ? Optional.of(now.plus(looks.get(looksDone))) : Optional.empty();
    }

    private Duration clamp(Duration delay) {
        return delay.compareTo(longestRetry) > 0 ? longestRetry : delay;
    }
}

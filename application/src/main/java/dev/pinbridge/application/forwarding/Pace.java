package dev.pinbridge.application.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// When to try again and when to look again, whatever it is that may only arrive once.
///
/// @param parallel how many people of one account are sent at the same time
/// @param firstRetry the delay after a first failure, doubled with each further one
/// @param longestRetry the delay that is never exceeded, unless the ATS asks for more
/// @param looks the delays before each look for a send whose outcome is unknown; after the last one in vain it is
/// taken as never arrived, so together they have to outlast a slow server
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

    /// After trouble before anything was sent: doubles with the time something has been tried for.
    public Instant retry(Instant since, Instant now, Duration atLeast, RandomGenerator random) {
        return delayed(Duration.between(since, now), now, atLeast, random);
    }

    /// After a request that came to nothing: doubles with each of them.
    public Instant retryAfter(int requests, Instant now, Duration atLeast, RandomGenerator random) {
        return delayed(firstRetry.multipliedBy(1L << Math.clamp(requests - 1, 0, 20)), now, atLeast, random);
    }

    /// How long a row is left alone, for each time that work on it broke off because a node died.
    public Duration afterBreakingOff() {
        return firstRetry.multipliedBy(5);
    }

    /// Plus or minus a fifth, so that many do not come back at once.
    private Instant delayed(Duration wanted, Instant now, Duration atLeast, RandomGenerator random) {
        var millis = Math.max(wanted.toMillis(), firstRetry.toMillis()) * (0.8 + 0.4 * random.nextDouble());
        return now.plusMillis(Math.max(Math.min((long) millis, longestRetry.toMillis()), atLeast.toMillis()));
    }

    /// How long a send whose outcome is unknown is looked for before it is sent again.
    public Duration looking() {
        return looks.stream().reduce(Duration.ZERO, Duration::plus);
    }

    public Instant firstLook(Instant now) {
        return now.plus(looks.getFirst());
    }

    /// Empty when looked often enough.
    public Optional<Instant> nextLook(int looksDone, Instant now) {
        return looksDone < looks.size() ? Optional.of(now.plus(looks.get(looksDone))) : Optional.empty();
    }
}

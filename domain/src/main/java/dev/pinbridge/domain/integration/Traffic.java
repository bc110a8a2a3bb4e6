package dev.pinbridge.domain.integration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pace of an organisation's requests to its account, for all nodes together. Limits of the ATS are not
/// published, so they are felt for: each success makes it a little faster, each 429 half as fast.
///
/// Turns are moments, each at least `1 / perSecond` after the one before. What nobody took is not made up for, so
/// there is no burst: within any one second there are never more turns than `perSecond`, rounded up.
///
/// @param freeAt the next moment that nobody has
/// @param slowDowns how often the ATS asked to slow down since it last took a request
/// @param slowedAt when it did so last
/// @param pause the last one, until something shows that it is over: its end may have passed
public record Traffic(
        double perSecond,
        Instant freeAt,
        int slowDowns,
        @Nullable Instant slowedAt,
        @Nullable Pause pause) {
    /// Per success: a tenth faster each second, at whatever rate.
    private static final double STEP = 0.1;
    /// How much of its time is given away at once, so that asking costs ten times a second at most.
    private static final double AT_ONCE_SECONDS = 0.1;
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    /// What a change leads to, and what it was made for.
    public record After<T>(Traffic traffic, T outcome) {}

    /// Of an account that nothing is known of.
    public static Traffic starting(double perSecond, Instant now) {
        return new Traffic(perSecond, now, 0, null, null);
    }

    /// Takes the next turns: one for a person, a few for background work.
    /// @param successes how many requests went well that were not reported yet
    /// @param probeWait how long the others wait for the one that tries whether the account answers again
    public After<Turns> reserve(Haste haste, int successes, SpeedLimits limits, Duration probeWait, Instant now) {
        if (pause != null && !pause.isOverAt(now)) {
            return new After<>(this, new Turns.Paused(pause, Duration.between(now, pause.until())));
        }
        if (isUnproven()) {
            return probe(probeWait, now);
        }
        var faster = faster(successes, limits);
        var wait = faster.wait(now);
        if (wait.compareTo(haste.horizon()) > 0) {
            return new After<>(faster, new Turns.NotYet(wait.minus(haste.horizon())));
        }
        var count = haste == Haste.PERSON ? 1 : Math.max(1, (int) (faster.perSecond * AT_ONCE_SECONDS));
        return new After<>(faster.taken(count, now), new Turns.Granted(wait, faster.apart(), count));
    }

    private After<Turns> probe(Duration probeWait, Instant now) {
        var others = new Pause(PauseReason.NOT_ANSWERING, now.plus(probeWait));
        return new After<>(taken(1, now).pausing(others), new Turns.Probe(wait(now)));
    }

    private Traffic faster(int successes, SpeedLimits limits) {
        var rate = Math.clamp(perSecond + STEP * successes, limits.lowest(), limits.highest());
        // Reserving is after the pause, if there was one.
        return new Traffic(rate, freeAt, successes > 0 ? 0 : slowDowns, slowedAt, null);
    }

    private Traffic taken(int count, Instant now) {
        var next = now.plus(wait(now)).plus(apart().multipliedBy(count));
        return new Traffic(perSecond, next, slowDowns, slowedAt, pause);
    }

    private Traffic pausing(Pause next) {
        return new Traffic(perSecond, freeAt, slowDowns, slowedAt, next);
    }

    private Duration wait(Instant now) {
        return freeAt.isAfter(now) ? Duration.between(now, freeAt) : Duration.ZERO;
    }

    /// Rounded up to what is stored, so that rounding never makes it faster.
    private Duration apart() {
        return Duration.of((long) Math.ceil(1_000_000 / perSecond), ChronoUnit.MICROS);
    }

    /// The ATS had too many requests. Those that were under way when it said so first say nothing new; they only
    /// lengthen the pause if they were told to.
    /// @param sentAt when the request left that was answered so
    /// @param retryAfter what the ATS asked for; zero when it did not say: then a second, doubled each time
    /// @param chance between 0 and 1, so that many accounts do not come back at once
    public Traffic slowedDown(Instant sentAt, Duration retryAfter, SpeedLimits limits, double chance, Instant now) {
        var known = slowedAt != null && !sentAt.isAfter(slowedAt);
        if (known && !retryAfter.isPositive()) {
            return this;
        }
        var times = known ? slowDowns : slowDowns + 1;
        var wait = retryAfter.isPositive() ? retryAfter : wait(times, chance);
        var asked = longer(new Pause(PauseReason.ASKED_TO_WAIT, now.plus(wait)));
        return new Traffic(
                known ? perSecond : Math.max(limits.lowest(), perSecond / 2),
                asked.until().isAfter(freeAt) ? asked.until() : freeAt,
                times,
                known ? slowedAt : now,
                asked);
    }

    private static Duration wait(int times, double chance) {
        var doubled = SHORTEST_WAIT.multipliedBy(1L << Math.clamp(times - 1, 0, MOST_DOUBLINGS));
        return Duration.ofMillis((long) (doubled.toMillis() * (0.8 + 0.4 * chance)));
    }

    /// Nothing sensible comes back: no more requests until `until`, and then one at first.
    public Traffic notAnswering(Instant until) {
        return pausing(longer(new Pause(PauseReason.NOT_ANSWERING, until)));
    }

    /// What the ATS itself asked for is not cut short.
    private Pause longer(Pause next) {
        return pause != null
                        && pause.reason() == PauseReason.ASKED_TO_WAIT
                        && pause.until().isAfter(next.until())
                ? pause
                : next;
    }

    /// The account answered the one request that tried.
    public Traffic answering() {
        return isUnproven() ? new Traffic(perSecond, freeAt, slowDowns, slowedAt, null) : this;
    }

    /// The pause that holds now.
    public Optional<Pause> pausedAt(Instant now) {
        return Optional.ofNullable(pause).filter(last -> !last.isOverAt(now));
    }

    /// Whether the account did not answer last time, and nobody knows better yet.
    public boolean isUnproven() {
        return pause != null && pause.reason() == PauseReason.NOT_ANSWERING;
    }
}

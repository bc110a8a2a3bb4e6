package dev.pinbridge.domain.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTest {
    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");
    private static final SpeedLimits LIMITS = new SpeedLimits(10, 50, 0.2);
    private static final Duration PROBE_WAIT = Duration.ofSeconds(30);

    /// Turns that were granted, as they come.
    private final List<Instant> turns = new ArrayList<>();

    private Traffic traffic = Traffic.starting(10, START);

    private Turns reserve(Haste haste, int successes, Instant now) {
        var after = traffic.reserve(haste, successes, LIMITS, PROBE_WAIT, now);
        traffic = after.traffic();
        if (after.outcome() instanceof Turns.Granted(var wait, var apart, var count)) {
            for (var i = 0; i < count; i++) {
                turns.add(now.plus(wait).plus(apart.multipliedBy(i)));
            }
        }
        return after.outcome();
    }

    private Turns reserve(Haste haste, Instant now) {
        return reserve(haste, 0, now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverGivesMoreTurnsInASecondThanTheRate(long seed) {
        // given
        var random = new Random(seed);
        var rate = 0.2 + random.nextDouble() * 60;
        var limits = new SpeedLimits(rate, rate, 0.2);
        traffic = Traffic.starting(rate, START);
        var now = START;
        // when
        for (var i = 0; i < 2_000; i++) {
            now = now.plusNanos((long) (random.nextDouble() * random.nextDouble() * 300_000_000));
            var haste = random.nextInt(4) == 0 ? Haste.PERSON : Haste.BACKGROUND;
            var after = traffic.reserve(haste, random.nextInt(5), limits, PROBE_WAIT, now);
            traffic = after.traffic();
            if (after.outcome() instanceof Turns.Granted(var wait, var apart, var count)) {
                for (var turn = 0; turn < count; turn++) {
                    turns.add(now.plus(wait).plus(apart.multipliedBy(turn)));
                }
            }
        }
        // then
        assertThat(turns).hasSizeGreaterThan(20).isSorted();
        assertThat(mostInASecond()).isLessThanOrEqualTo((int) Math.ceil(rate));
    }

    private int mostInASecond() {
        var most = 0;
        for (int first = 0, last = 0; last < turns.size(); last++) {
            while (!turns.get(last).isBefore(turns.get(first).plusSeconds(1))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    @Test
    void makesUpForNothingThatNobodyTook() {
        // given
        reserve(Haste.PERSON, START);
        // when
        var later = START.plusSeconds(60);
        reserve(Haste.PERSON, later);
        reserve(Haste.PERSON, later);
        // then
        assertThat(turns).containsExactly(START, later, later.plusMillis(100));
    }

    @Test
    void givesBackgroundWorkOnlyWhatBeginsSoonAndAPersonTheNextTurn() {
        // given
        for (var i = 0; i < 3; i++) {
            assertThat(reserve(Haste.BACKGROUND, START)).isInstanceOf(Turns.Granted.class);
        }
        // when, then
        assertThat(reserve(Haste.BACKGROUND, START)).isEqualTo(new Turns.NotYet(Duration.ofMillis(100)));
        assertThat(reserve(Haste.PERSON, START))
                .isEqualTo(new Turns.Granted(Duration.ofMillis(300), Duration.ofMillis(100), 1));
        // and
        assertThat(reserve(Haste.BACKGROUND, START.plusMillis(200))).isInstanceOf(Turns.Granted.class);
    }

    @Test
    void sendsAPersonAwayWhoWouldWaitTooLong() {
        // given
        traffic = Traffic.starting(0.2, START);
        reserve(Haste.PERSON, START);
        reserve(Haste.PERSON, START);
        reserve(Haste.PERSON, START);
        // when, then
        assertThat(reserve(Haste.PERSON, START)).isEqualTo(new Turns.NotYet(Duration.ofSeconds(5)));
    }

    @Test
    void givesBackgroundWorkATenthOfASecondAtOnce() {
        // given
        traffic = Traffic.starting(50, START);
        // when
        reserve(Haste.BACKGROUND, START);
        // then
        assertThat(turns).hasSize(5).endsWith(START.plusMillis(80));
    }

    @Test
    void getsFasterWithEachSuccessUpToTheHighestRate() {
        // when
        reserve(Haste.PERSON, 20, START);
        // then
        assertThat(traffic.perSecond()).isCloseTo(12, within(1e-9));
        // when
        reserve(Haste.PERSON, 10_000, START);
        // then
        assertThat(traffic.perSecond()).isEqualTo(50);
    }

    @Test
    void halvesDownToTheLowestRateAndWaitsLongerEachTime() {
        // given
        var now = START;
        var pauses = new ArrayList<Long>();
        // when
        for (var i = 0; i < 12; i++) {
            now = now.plusSeconds(600);
            traffic = traffic.slowedDown(now, Duration.ZERO, LIMITS, 0.5, now);
            pauses.add(Duration.between(now, traffic.pausedAt(now).orElseThrow().until())
                    .toSeconds());
        }
        // then
        assertThat(traffic.perSecond()).isEqualTo(0.2);
        assertThat(pauses).startsWith(1L, 2L, 4L, 8L).endsWith(64L, 64L);
    }

    @Test
    void startsWithAShortPauseAgainAfterASuccess() {
        // given
        traffic = traffic.slowedDown(START, Duration.ZERO, LIMITS, 0.5, START);
        var later = START.plusSeconds(10);
        reserve(Haste.PERSON, 1, later);
        // when
        traffic = traffic.slowedDown(later, Duration.ZERO, LIMITS, 0.5, later);
        // then
        assertThat(traffic.pausedAt(later).orElseThrow().until()).isEqualTo(later.plusSeconds(1));
    }

    @Test
    void variesThePauseByAFifth() {
        var shortest = traffic.slowedDown(START, Duration.ZERO, LIMITS, 0, START);
        var longest = traffic.slowedDown(START, Duration.ZERO, LIMITS, 1, START);

        assertThat(shortest.pausedAt(START).orElseThrow().until()).isEqualTo(START.plusMillis(800));
        assertThat(longest.pausedAt(START).orElseThrow().until()).isEqualTo(START.plusMillis(1200));
    }

    @Test
    void halvesOnceForAllThatWereUnderWay() {
        // given
        var sent = START.plusMillis(10);
        traffic = traffic.slowedDown(START, Duration.ofSeconds(3), LIMITS, 0.5, START.plusMillis(50));
        // when
        traffic = traffic.slowedDown(sent, Duration.ZERO, LIMITS, 0.5, START.plusMillis(60));
        traffic = traffic.slowedDown(sent, Duration.ofSeconds(8), LIMITS, 0.5, START.plusMillis(70));
        traffic = traffic.slowedDown(sent, Duration.ofSeconds(1), LIMITS, 0.5, START.plusMillis(80));
        // then
        assertThat(traffic.perSecond()).isEqualTo(5);
        assertThat(traffic.pausedAt(START).orElseThrow().until()).isEqualTo(START.plusMillis(8_070));
    }

    @Test
    void givesNothingDuringAPauseAndGoesOnAtOnceAfterIt() {
        // given
        traffic = traffic.slowedDown(START, Duration.ofSeconds(3), LIMITS, 0.5, START);
        var pause = new Pause(PauseReason.ASKED_TO_WAIT, START.plusSeconds(3));
        // when, then
        assertThat(reserve(Haste.PERSON, START.plusSeconds(1)))
                .isEqualTo(new Turns.Paused(pause, Duration.ofSeconds(2)));
        assertThat(reserve(Haste.BACKGROUND, START.plusSeconds(3)))
                .isEqualTo(new Turns.Granted(Duration.ZERO, Duration.ofMillis(200), 1));
        assertThat(traffic.pause()).isNull();
    }

    @Test
    void letsOneFindOutWhetherTheAccountAnswersAgain() {
        // given
        traffic = traffic.notAnswering(START.plusSeconds(30));
        var after = START.plusSeconds(30);
        assertThat(reserve(Haste.PERSON, START.plusSeconds(29))).isInstanceOf(Turns.Paused.class);
        // when
        var first = reserve(Haste.BACKGROUND, after);
        var second = reserve(Haste.PERSON, after);
        // then
        assertThat(first).isEqualTo(new Turns.Probe(Duration.ZERO));
        assertThat(second)
                .isEqualTo(new Turns.Paused(new Pause(PauseReason.NOT_ANSWERING, after.plus(PROBE_WAIT)), PROBE_WAIT));
        // when it does
        traffic = traffic.answering();
        // then
        assertThat(traffic.isUnproven()).isFalse();
        assertThat(reserve(Haste.PERSON, after)).isInstanceOf(Turns.Granted.class);
    }

    @Test
    void keepsALongerPauseThatTheAccountAskedFor() {
        // given
        traffic = traffic.slowedDown(START, Duration.ofMinutes(10), LIMITS, 0.5, START);
        // when
        traffic = traffic.notAnswering(START.plusSeconds(30)).answering();
        // then
        assertThat(traffic.pausedAt(START)).contains(new Pause(PauseReason.ASKED_TO_WAIT, START.plusSeconds(600)));
    }

    @Test
    void saysWhyAndUntilWhen() {
        assertThat(new Pause(PauseReason.ASKED_TO_WAIT, START).words())
                .isEqualTo("Pinpoint asked us to wait until 25 November, 12:00:00 UTC");
        assertThat(new Pause(PauseReason.NOT_ANSWERING, START).words())
                .isEqualTo("Pinpoint is not answering; it is tried again at 25 November, 12:00:00 UTC");
    }
}

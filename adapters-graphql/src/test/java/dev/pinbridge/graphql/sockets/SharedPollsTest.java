package dev.pinbridge.graphql.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SharedPollsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SharedPolls polls = new SharedPolls();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        polls.destroy();
    }

    /// Looks: 1, 1, 2, 2, 3 and so on.
    private Optional<Integer> look() {
        return Optional.of(looks.getAndIncrement() / 2 + 1);
    }

    @Test
    void tellsChangesUntilItIsFinished() {
        // when
        var seen = polls.watch("key", this::look, value -> value == 3)
                .collectList()
                .block(PATIENCE);
        // then
        assertThat(seen).containsExactly(1, 2, 3);
        assertThatNobodyLooks();
    }

    @Test
    void completesWhenItIsGone() {
        // when
        var seen = polls.<Integer>watch("key", Optional::empty, _ -> false)
                .collectList()
                .block(PATIENCE);
        // then
        assertThat(seen).isEmpty();
    }

    @Test
    void looksOnceForAllWhoWatch() {
        // given
        var one = polls.watch("key", this::look, value -> value == 3);
        var other = polls.watch("key", this::look, value -> value == 3);
        // when
        var last = one.mergeWith(other).collectList().block(PATIENCE);
        // then
        assertThat(last).filteredOn(value -> value == 3).hasSize(2);
        assertThat(looks.get()).isEqualTo(5);
    }

    @Test
    void stopsLookingWhenNobodyWatches() {
        // when
        polls.watch("key", this::look, _ -> false).take(1).blockLast(PATIENCE);
        // then
        assertThatNobodyLooks();
    }

    /// What watches is told of the end before the look behind it is.
    private void assertThatNobodyLooks() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (polls.size() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(polls.size()).isZero();
    }
}

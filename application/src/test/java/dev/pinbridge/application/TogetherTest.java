package dev.pinbridge.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class TogetherTest {
    @Test
    void allHaveEndedWhenItIsClosed() {
        var done = new ConcurrentLinkedQueue<Integer>();
        try (var together = new Together("test", 3)) {
            for (var i = 0; i < 20; i++) {
                var number = i;
                together.begin(() -> done.add(number));
            }
        }
        assertThat(done).hasSize(20);
    }

    /// Neither of the two ends before the other has begun.
    @Test
    void asManyAsMayBeAreUnderWayAtOnceAndNoMore() {
        var both = new CountDownLatch(2);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        try (var together = new Together("test", 2)) {
            for (var i = 0; i < 6; i++) {
                together.begin(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    both.countDown();
                    await(both);
                    running.decrementAndGet();
                });
            }
        }
        assertThat(most).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatOneThrowsIsThrownWhenAllHaveEnded() {
        var failed = new CountDownLatch(1);
        var isDone = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (var together = new Together("test", 2)) {
                        together.begin(() -> {
                            failed.countDown();
                            throw new IllegalArgumentException("one of them");
                        });
                        together.begin(() -> {
                            await(failed);
                            isDone.incrementAndGet();
                        });
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one of them");
        assertThat(isDone.get()).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingIsBegunAfterOneHasFailed() {
        var begun = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (var together = new Together("test", 1)) {
                        together.begin(() -> {
                            throw new IllegalArgumentException("the first");
                        });
                        together.begin(begun::incrementAndGet);
                    }
                })
                .hasMessage("the first");
        assertThat(begun).hasValue(0);
    }
}

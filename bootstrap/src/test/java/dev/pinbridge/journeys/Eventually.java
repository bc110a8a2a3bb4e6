package dev.pinbridge.journeys;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what happens in the background, by looking again and again.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Eventually() {}

    public static <T> T get(Supplier<T> look, Predicate<T> wanted) {
        return get(PATIENCE, look, wanted);
    }

    public static <T> T get(Duration patience, Supplier<T> look, Predicate<T> wanted) {
        return get(patience, PAUSE, look, wanted);
    }

    /// @param pause between two looks
    public static <T> T get(Duration patience, Duration pause, Supplier<T> look, Predicate<T> wanted) {
        var end = System.nanoTime() + patience.toNanos();
        var seen = look.get();
        while (!wanted.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still " + seen + " after " + patience);
            }
            LockSupport.parkNanos(pause.toNanos());
            seen = look.get();
        }
        return seen;
    }
}

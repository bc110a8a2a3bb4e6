package dev.pinbridge.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what happens on other threads, and not for ever.
public final class Patience {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// @throws AssertionError when it does not happen in time
    public void until(String what, BooleanSupplier happened) {
        var deadline = Instant.now().plus(LIMIT);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("did not happen: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}

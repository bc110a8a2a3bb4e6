package dev.pinbridge.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Time that has to go by because something lasts, such as an outage. Nothing is waited for in this way.
final class Moments {
    private Moments() {}

    static void pass(long millis) {
        var end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

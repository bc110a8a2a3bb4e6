package dev.pinbridge.faults;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Ends the process without a word when a point is reached for the k-th time.
final class HaltPoints {
    private volatile @Nullable Armed armed;

    private record Armed(String point, AtomicInteger left) {}

    void arm(String point, int hit) {
        armed = new Armed(point, new AtomicInteger(hit));
    }

    void disarm() {
        armed = null;
    }

    void reach(String port, String method, String moment) {
        var waiting = armed;
        if (waiting != null && waiting.point().equals(port + "." + method + ":" + moment)) {
            if (waiting.left().decrementAndGet() == 0) {
                Runtime.getRuntime().halt(137);
            }
        }
    }
}

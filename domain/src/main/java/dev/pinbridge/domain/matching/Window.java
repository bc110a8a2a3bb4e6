package dev.pinbridge.domain.matching;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time, `to` not included.
public record Window(Instant from, Instant to) {
    static Window around(Instant middle, Duration before, Duration after) {
        return new Window(middle.minus(before), middle.plus(after));
    }

    public Instant middle() {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}

package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;

/// How much work one file may still make: a few lines can describe more meetings than could ever be worked out.
final class Effort {
    private static final long MOST = 20_000;

    private long left = MOST;

    /// @param steps how many times a series, or a time zone, is looked at
    void spend(long steps) {
        left -= Math.min(steps, MOST + 1);
        if (left < 0) {
            throw new InvalidValue("must not have series as long, or as many, as it has");
        }
    }
}

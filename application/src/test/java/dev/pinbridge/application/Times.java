package dev.pinbridge.application;

import java.time.Instant;

/// Moments that tell a careful store from another one: to the microsecond, and in the hour that clocks skip.
public final class Times {
    public static final Instant NOON = Instant.parse("2026-03-29T01:30:00.123457Z");

    private Times() {}

    public static Instant minutesLater(long minutes) {
        return NOON.plusSeconds(60 * minutes);
    }
}

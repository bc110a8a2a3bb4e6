package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The times that a filter lets through, as nanoseconds since 1970 and both ends included. No time at all is the
/// least value, which only [#ALL] has in it. Times centuries away count as the end of what fits.
record Range(long from, long to) {
    static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final long NO_TIME = Long.MIN_VALUE;
    private static final long NANOS = 1_000_000_000L;
    private static final long FARTHEST_SECOND = Long.MAX_VALUE / NANOS - 1;

    static Range after(Instant bound) {
        return new Range(nanos(bound) + 1, Long.MAX_VALUE);
    }

    static Range before(Instant bound) {
        return new Range(NO_TIME + 1, nanos(bound) - 1);
    }

    Range and(Range other) {
        return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean contains(long nanos) {
        return from <= nanos && nanos <= to;
    }

    static long nanos(@Nullable Instant time) {
        if (time == null) {
            return NO_TIME;
        }
        var second = Math.clamp(time.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return second * NANOS + time.getNano();
    }
}

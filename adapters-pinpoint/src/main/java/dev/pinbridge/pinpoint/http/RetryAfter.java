package dev.pinbridge.pinpoint.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// How long Pinpoint asks us to wait. Whether it sends this header at all is unknown (reference, section 2.1);
/// HTTP allows seconds and a date (RFC 9110, section 10.2.3).
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /// Zero when there is no usable header; a day at most.
    public static Duration of(Answer answer, Instant now) {
        return answer.header("Retry-After")
                .map(value -> read(value.strip(), now))
                .orElse(Duration.ZERO);
    }

    private static Duration read(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return atMost(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            var wait = Duration.between(now, date.toInstant());
            return wait.isNegative() ? Duration.ZERO : atMost(wait);
        } catch (DateTimeParseException _) {
            return Duration.ZERO;
        }
    }

    private static Duration atMost(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

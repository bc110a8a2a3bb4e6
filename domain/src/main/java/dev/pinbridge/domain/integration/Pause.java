package dev.pinbridge.domain.integration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Until when nothing is asked of an account, by anybody.
public record Pause(PauseReason reason, Instant until) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /// For people, without a full stop.
    public String words() {
        var end = TIME.format(until);
        return switch (reason) {
            case ASKED_TO_WAIT -> "Pinpoint asked us to wait until " + end;
            case NOT_ANSWERING -> "Pinpoint is not answering; it is tried again at " + end;
        };
    }

    boolean isOverAt(Instant now) {
        return !until.isAfter(now);
    }
}

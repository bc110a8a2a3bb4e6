package dev.pinbridge.domain.integration;

import java.time.Duration;

/// Who waits for a request to the ATS, which decides how far ahead it may take a turn.
///
/// Background work takes only turns that are about to begin, so that whoever comes in between, a person above
/// all, is never behind more of it than that.
public enum Haste {
    /// Somebody looks at a page. A turn beyond this patience is of no use.
    PERSON(Duration.ofSeconds(10)),
    /// Nobody waits.
    BACKGROUND(Duration.ofMillis(200));

    private final Duration horizon;

    Haste(Duration horizon) {
        this.horizon = horizon;
    }

    /// How far away the turns may be that it takes.
    public Duration horizon() {
        return horizon;
    }
}

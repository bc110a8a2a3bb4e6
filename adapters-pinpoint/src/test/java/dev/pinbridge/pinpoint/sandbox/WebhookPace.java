package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;

/// How long a webhook waits for an answer, and how long before it tries again the first time; each further time
/// it waits about twice as long. Pinpoint spreads its ten retries over a day.
public record WebhookPace(Duration timeout, Duration firstPause) {
    /// The documented time-out, and retries that are over in a quarter of an hour.
    public static final WebhookPace USUAL = new WebhookPace(Duration.ofSeconds(5), Duration.ofSeconds(1));
}

package dev.pinbridge.pinpoint.sandbox;

/// What can become of an event on its way to a webhook; also counted is that there was one at all.
public enum WebhookFate {
    RAISED,

    /// Answered with 2xx in time.
    DELIVERED,

    /// Answered otherwise, late or not at all: one attempt of several.
    FAILED,

    /// Refused at the last retry too.
    GIVEN_UP,
    LOST,
    DOUBLED,
    REORDERED
}

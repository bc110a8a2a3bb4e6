package dev.pinbridge.pinpoint.sandbox;

/// What goes wrong with webhooks on their way: the shares of events, from 0 to 1, that never arrive, that arrive
/// twice, and that arrive after the one that follows. The same seed strikes the same events.
public record WebhookDisorder(double lost, double doubled, double reordered, long seed) {
    public static final WebhookDisorder NONE = new WebhookDisorder(0, 0, 0, 0);
}
